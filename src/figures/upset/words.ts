import { formatCount } from "../../locale/numbers.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

/** What the UpSet plot says. */
export interface UpsetWords extends FigureWords {
  readonly accessibleName: (combinations: number, lists: number) => string;
  readonly finding: (total: string, onOne: string, share: string) => string;
  /** Each pair as "a and b"; at least one. */
  readonly emptyPairs: (pairs: readonly string[]) => string;
  readonly manyEmptyPairs: (empty: string, pairs: string) => string;
  readonly leftOut: (others: number, drawn: number, people: number) => string;
  readonly readingKey: string;
  readonly onAll: string;
  readonly lists: string;
  readonly people: string;
  readonly only: (list: string) => string;
  readonly aloneOrWithOthers: (list: string) => string;
  readonly onAnyList: string;
}

export const upsetWords: InEveryLanguage<UpsetWords> = {
  en: {
    name: figureList.upset.name.en,
    about:
      "How many people are on exactly which lists, the largest combinations first. The overlaps are all that an estimate has to go by: where lists hardly share anyone, it rests on little.",
    accessibleName: (combinations, lists) =>
      `UpSet plot: people on each of ${formatCount(combinations, "en")} combinations of ${formatCount(lists, "en")} lists`,
    finding: (total, onOne, share) =>
      `${total} people are on one list or more; ${onOne} of them (${share}) on one list only.`,
    emptyPairs: (pairs) => `No person is on both ${pairs.join(", nor on both ")}.`,
    manyEmptyPairs: (empty, pairs) => `${empty} of the ${pairs} pairs of lists share no person.`,
    leftOut: (others, drawn, people) =>
      `The ${formatCount(drawn, "en")} most frequent combinations are drawn; ${others === 1 ? "one more is" : `${formatCount(others, "en")} more are`} left out, with ${people === 1 ? "one person" : `${formatCount(people, "en")} people`}.`,
    readingKey: "A bar grows with the square root of its number, so that the small ones can be seen.",
    onAll: "in all",
    lists: "On these lists",
    people: "People",
    only: (list) => `${list} only`,
    aloneOrWithOthers: (list) => `${list}, alone or with others`,
    onAnyList: "On one list or more",
  },
  da: {
    name: figureList.upset.name.da,
    about:
      "Hvor mange personer der står på præcis hvilke lister, de største kombinationer først. Overlappene er alt, hvad et skøn har at gå ud fra: Hvor lister næsten ingen personer har til fælles, hviler det på lidt.",
    accessibleName: (combinations, lists) =>
      `UpSet-diagram: personer på hver af ${formatCount(combinations, "da")} kombinationer af ${formatCount(lists, "da")} lister`,
    finding: (total, onOne, share) =>
      `${total} personer står på mindst én liste; ${onOne} af dem (${share}) kun på én.`,
    emptyPairs: (pairs) => `Ingen står på både ${pairs.join(" eller på både ")}.`,
    manyEmptyPairs: (empty, pairs) => `${empty} af de ${pairs} par af lister har ingen personer til fælles.`,
    leftOut: (others, drawn, people) =>
      `De ${formatCount(drawn, "da")} hyppigste kombinationer er tegnet; ${others === 1 ? "én mere er" : `${formatCount(others, "da")} flere er`} udeladt, med ${people === 1 ? "én person" : `${formatCount(people, "da")} personer`}.`,
    readingKey: "En søjle vokser med kvadratroden af sit tal, så de små kan ses.",
    onAll: "i alt",
    lists: "På disse lister",
    people: "Personer",
    only: (list) => `kun ${list}`,
    aloneOrWithOthers: (list) => `${list}, alene eller med andre`,
    onAnyList: "På mindst én liste",
  },
};
