import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

interface Frequencies {
  /** Cases of fifty with more people than the lower number, and with fewer than the higher. */
  readonly aboveLow: number;
  readonly low: string;
  readonly belowHigh: number;
  readonly high: string;
  readonly seen: string;
}

/** What the figure of fifty dots says. */
export interface DotsWords extends FigureWords {
  readonly accessibleName: (label: string) => string;
  readonly axis: string;
  readonly seenMark: (seen: string) => string;
  readonly frequencies: (told: Frequencies) => string;
  /** Where the draws are of a lower bound. */
  readonly bound: (told: Pick<Frequencies, "aboveLow" | "low" | "seen">) => string;
  readonly noDraws: (interval: { low: string; high: string; level: string } | null, seen: string) => string;
  readonly readingKey: string;
  readonly noDrawsKey: (interval: boolean) => string;
  readonly noInterval: string;
  readonly cases: string;
  readonly fewerThan: string;
}

export const dotsWords: InEveryLanguage<DotsWords> = {
  en: {
    name: figureList.dots.name.en,
    about:
      "The number of people in all as fifty equally likely cases, each a dot, so that chances can be counted. They show only the uncertainty that the method knows of, not that of its assumptions.",
    accessibleName: (label) => `Fifty dots: likely numbers of people in all by ${label}`,
    axis: "people in all →",
    seenMark: (seen) => `${seen} seen`,
    frequencies: ({ aboveLow, low, belowHigh, high, seen }) =>
      `In ${aboveLow} of 50 equally likely cases there are more than ${low} people in all, in ${belowHigh} of 50 fewer than ${high}; ${seen} were seen.`,
    bound: ({ aboveLow, low, seen }) =>
      `In ${aboveLow} of 50 equally likely cases there are at least ${low} people in all, and it is not said how many more; ${seen} were seen.`,
    noDraws: (interval, seen) =>
      interval
        ? `This method gives no draws to make dots of, only its ${interval.level} interval: between ${interval.low} and ${interval.high} people in all; ${seen} were seen.`
        : `This method gives neither draws to make dots of nor an interval, and so no number is given; ${seen} were seen.`,
    readingKey: "Each dot is one case of fifty; dashed line: people seen.",
    noDrawsKey: (interval) =>
      interval
        ? "Line: interval; dot: estimate; dashed line: people seen."
        : "Hollow dot: estimate without an interval; dashed line: people seen.",
    noInterval: "no interval",
    cases: "Cases of 50",
    fewerThan: "at most so many people",
  },
  da: {
    name: figureList.dots.name.da,
    about:
      "Antallet af personer i alt som halvtreds lige sandsynlige tilfælde, hvert en prik, så man kan tælle sig til chancerne. De viser kun den usikkerhed, metoden selv kender til, ikke den, der ligger i antagelserne.",
    accessibleName: (label) => `Halvtreds prikker: sandsynlige antal personer i alt efter ${label}`,
    axis: "personer i alt →",
    seenMark: (seen) => `${seen} kendte`,
    frequencies: ({ aboveLow, low, belowHigh, high, seen }) =>
      `I ${aboveLow} af 50 lige sandsynlige tilfælde er der over ${low} personer i alt, i ${belowHigh} af 50 under ${high}; ${seen} er kendt.`,
    bound: ({ aboveLow, low, seen }) =>
      `I ${aboveLow} af 50 lige sandsynlige tilfælde er der mindst ${low} personer i alt, uden at det er sagt, hvor mange flere; ${seen} er kendt.`,
    noDraws: (interval, seen) =>
      interval
        ? `Denne metode giver ingen udtrækninger at lave prikker af, kun sit ${interval.level}-interval: mellem ${interval.low} og ${interval.high} personer i alt; ${seen} er kendt.`
        : `Denne metode giver hverken udtrækninger at lave prikker af eller et interval, og derfor gives der intet tal; ${seen} er kendt.`,
    readingKey: "Hver prik er ét tilfælde af halvtreds; stiplet linje: kendte personer.",
    noDrawsKey: (interval) =>
      interval
        ? "Linje: interval; prik: skøn; stiplet linje: kendte personer."
        : "Hul prik: skøn uden interval; stiplet linje: kendte personer.",
    noInterval: "intet interval",
    cases: "Tilfælde af 50",
    fewerThan: "højst så mange personer",
  },
};
