import { formatCount } from "../../locale/numbers.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

interface Ranges {
  /** How many pairs have an interval. */
  readonly intervals: number;
  readonly level: string;
  readonly low: string;
  readonly high: string;
  readonly seen: string;
}

/** What the figure of pairs says. */
export interface PairsWords extends FigureWords {
  readonly accessibleName: (pairs: number) => string;
  readonly axis: string;
  readonly seenMark: (seen: string) => string;
  readonly pair: (a: string, b: string) => string;
  readonly nobodyOnBoth: string;
  readonly ranges: (ranges: Ranges, disagree: boolean) => string;
  readonly noIntervals: (seen: string) => string;
  readonly emptyPairs: (empty: number, pairs: number) => string;
  /** Null when no interval is drawn. */
  readonly readingKey: (levels: { readonly widest: string; readonly inner: string } | null) => string;
  readonly list: string;
  readonly otherList: string;
  readonly onBoth: string;
  readonly from: (level: string) => string;
  readonly to: (level: string) => string;
  readonly none: string;
}

export const pairsWords: InEveryLanguage<PairsWords> = {
  en: {
    name: figureList.pairs.name.en,
    about:
      "What each two lists alone say of the number of people in all, as if they were independent, below each other on one axis. Pairs whose intervals have nothing in common show that lists depend on each other.",
    accessibleName: (pairs) =>
      `Pairs of lists: the number of people in all by ${pairs === 1 ? "one pair" : `each of ${formatCount(pairs, "en")} pairs`}`,
    axis: "people in all →",
    seenMark: (seen) => `${seen} seen`,
    pair: (a, b) => `${a} and ${b}`,
    nobodyOnBoth: "nobody on both",
    ranges: ({ intervals, level, low, high, seen }, disagree) =>
      intervals === 1
        ? `One pair of lists gives between ${low} and ${high} people in all (${level} interval), if the two are independent; ${seen} were seen. There is no other pair to compare it with.`
        : `The ${level} intervals of ${formatCount(intervals, "en")} pairs of lists reach from ${low} to ${high} people in all; ${seen} were seen. ${
            disagree
              ? "Some exclude each other: the lists depend on each other, or do not meet the same people."
              : "No two exclude each other; a dependence that all lists share would not show."
          }`,
    noIntervals: (seen) => `No pair of lists gives an interval; ${seen} were seen.`,
    emptyPairs: (empty, pairs) =>
      empty === pairs
        ? "Nobody is on two lists."
        : `${empty === 1 ? "One pair has" : `${formatCount(empty, "en")} pairs have`} nobody on both lists and ${empty === 1 ? "gives" : "give"} none.`,
    readingKey: (levels) =>
      levels === null
        ? "Dashed line: people seen."
        : `Dot: Chapman's estimate; upright stroke: Lincoln and Petersen's; thin line: ${levels.widest} interval; thick bar: ${levels.inner} interval; dashed line: people seen.`,
    list: "List",
    otherList: "Other list",
    onBoth: "On both",
    from: (level) => `${level} from`,
    to: (level) => `${level} to`,
    none: "none",
  },
  da: {
    name: figureList.pairs.name.da,
    about:
      "Hvad lister to og to siger om antallet af personer i alt, som om de var uafhængige, under hinanden på én akse. Par, hvis intervaller intet har til fælles, viser, at lister hænger sammen.",
    accessibleName: (pairs) =>
      `Par af lister: antallet af personer i alt ifølge ${pairs === 1 ? "ét par" : `hvert af ${formatCount(pairs, "da")} par`}`,
    axis: "personer i alt →",
    seenMark: (seen) => `${seen} kendte`,
    pair: (a, b) => `${a} og ${b}`,
    nobodyOnBoth: "ingen på begge",
    ranges: ({ intervals, level, low, high, seen }, disagree) =>
      intervals === 1
        ? `Ét par af lister giver mellem ${low} og ${high} personer i alt (${level}-interval), hvis de to er uafhængige; ${seen} er kendt. Der er intet andet par at holde det op mod.`
        : `${level}-intervallerne for ${formatCount(intervals, "da")} par af lister rækker fra ${low} til ${high} personer i alt; ${seen} er kendt. ${
            disagree
              ? "Nogle udelukker hinanden: Listerne hænger sammen, eller de møder ikke de samme mennesker."
              : "Ingen udelukker hinanden; en sammenhæng, som alle lister har til fælles, ville ikke vise sig."
          }`,
    noIntervals: (seen) => `Intet par af lister giver et interval; ${seen} er kendt.`,
    emptyPairs: (empty, pairs) =>
      empty === pairs
        ? "Ingen er på to lister."
        : `${empty === 1 ? "Ét par" : `${formatCount(empty, "da")} par`} har ingen på begge lister og giver intet.`,
    readingKey: (levels) =>
      levels === null
        ? "Stiplet linje: kendte personer."
        : `Prik: Chapmans skøn; lodret streg: Lincoln og Petersens; tynd linje: ${levels.widest}-interval; tyk bjælke: ${levels.inner}-interval; stiplet linje: kendte personer.`,
    list: "Liste",
    otherList: "Anden liste",
    onBoth: "På begge",
    from: (level) => `${level} fra`,
    to: (level) => `${level} til`,
    none: "intet",
  },
};
