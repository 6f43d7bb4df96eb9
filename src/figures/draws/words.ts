import { formatCount } from "../../locale/numbers.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

interface Told {
  readonly draws: string;
  /** Between which the middle nine tenths of the draws lie. */
  readonly low: string;
  readonly high: string;
  readonly interval: { readonly level: string; readonly low: string; readonly high: string } | null;
  readonly seen: string;
}

/** What the figure of draws says. */
export interface DrawsWords extends FigureWords {
  readonly accessibleName: (label: string) => string;
  readonly axis: string;
  /** Beside the line of what was taken to be likely beforehand. */
  readonly priorMark: string;
  readonly seenMark: (seen: string) => string;
  readonly intervalMark: (level: string) => string;
  readonly finding: (told: Told) => string;
  /** Where the draws are of a lower bound. */
  readonly bound: (told: Pick<Told, "draws" | "low" | "seen">) => string;
  readonly noDraws: (seen: string) => string;
  readonly failed: (failed: number, resamples: number) => string;
  readonly infinite: (infinite: number, draws: number) => string;
  readonly readingKey: (shown: { readonly draws: boolean; readonly interval: boolean }) => string;
  /** What the line of the prior is, and whether it was scaled to the axis, as it gives no probabilities by itself. */
  readonly priorKey: (scaled: boolean) => string;
  readonly share: string;
  readonly atMost: string;
  readonly before: string;
}

export const drawsWords: InEveryLanguage<DrawsWords> = {
  en: {
    name: figureList.draws.name.en,
    about:
      "All numbers of people in all that resampling or sampling gave, as a curve, and below it as fifty equally likely cases. A long tail or a second hump is seen here and not in an interval.",
    accessibleName: (label) => `Draws: the distribution of the number of people in all by ${label}`,
    axis: "people in all →",
    priorMark: "before the data",
    seenMark: (seen) => `${seen} seen`,
    intervalMark: (level) => `${level} interval`,
    finding: ({ draws, low, high, interval, seen }) =>
      `Nine in ten of the ${draws} draws lie between ${low} and ${high} people in all${interval ? `; the ${interval.level} interval reaches from ${interval.low} to ${interval.high}` : ""}; ${seen} were seen.`,
    bound: ({ draws, low, seen }) =>
      `Nineteen in twenty of the ${draws} draws lie above ${low} people in all, and it is not said how many more there are; ${seen} were seen.`,
    noDraws: (seen) => `This method gives no draws, and so there is no curve; ${seen} were seen.`,
    failed: (failed, resamples) =>
      `${formatCount(failed, "en")} of ${formatCount(resamples, "en")} resamples gave no estimate and are not shown.`,
    infinite: (infinite, draws) =>
      `${formatCount(infinite, "en")} of ${formatCount(draws, "en")} draws are infinite and are not shown.`,
    priorKey: (scaled) =>
      `The long dashes show what the method took to be likely before the data${scaled ? ", as if nothing beyond the axis were possible" : ""}: the further the curve lies from them, the more the data have said.`,
    readingKey: ({ draws, interval }) =>
      `${draws ? `Curve: how often each number was drawn; ${interval ? "darker area and line: interval; " : ""}each dot: one case of fifty; d` : `${interval ? "Line: interval; d" : "D"}`}ashed line: people seen.`,
    share: "Share of the draws",
    atMost: "at most so many people",
    before: "Likely before the data",
  },
  da: {
    name: figureList.draws.name.da,
    about:
      "Alle de antal personer i alt, som genudtrækning eller simulering gav, som en kurve og derunder som halvtreds lige sandsynlige tilfælde. En lang hale eller en ekstra pukkel ses her, men ikke i et interval.",
    accessibleName: (label) => `Udtrækninger: fordelingen af antallet af personer i alt efter ${label}`,
    axis: "personer i alt →",
    priorMark: "før data",
    seenMark: (seen) => `${seen} kendte`,
    intervalMark: (level) => `${level}-interval`,
    finding: ({ draws, low, high, interval, seen }) =>
      `Ni ud af ti af de ${draws} udtrækninger ligger mellem ${low} og ${high} personer i alt${interval ? `; ${interval.level}-intervallet går fra ${interval.low} til ${interval.high}` : ""}; ${seen} er kendt.`,
    bound: ({ draws, low, seen }) =>
      `Nitten ud af tyve af de ${draws} udtrækninger ligger over ${low} personer i alt, uden at det er sagt, hvor mange flere der er; ${seen} er kendt.`,
    noDraws: (seen) => `Metoden giver ingen udtrækninger, og derfor er der ingen kurve; ${seen} er kendt.`,
    failed: (failed, resamples) =>
      `${formatCount(failed, "da")} af ${formatCount(resamples, "da")} genudtrækninger gav intet skøn og er ikke vist.`,
    infinite: (infinite, draws) =>
      `${formatCount(infinite, "da")} af ${formatCount(draws, "da")} udtrækninger er uendelige og er ikke vist.`,
    priorKey: (scaled) =>
      `De lange streger viser, hvad metoden holdt for sandsynligt før data${scaled ? ", som om intet uden for aksen var muligt" : ""}: Jo længere kurven ligger fra dem, desto mere har data sagt.`,
    readingKey: ({ draws, interval }) =>
      `${draws ? `Kurve: hvor ofte hvert antal blev trukket; ${interval ? "mørkere felt og linje: interval; " : ""}hver prik: ét tilfælde af halvtreds; s` : `${interval ? "Linje: interval; s" : "S"}`}tiplet linje: kendte personer.`,
    share: "Andel af udtrækningerne",
    atMost: "højst så mange personer",
    before: "Sandsynligt før data",
  },
};
