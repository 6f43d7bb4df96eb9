import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

export interface ToldIcons {
  /** "1", "10", "100". */
  readonly known: string;
  readonly isOne: boolean;
  readonly low: string;
  /** Null where only a lower bound is claimed. */
  readonly high: string | null;
  readonly seen: string;
}

/** What the icon array says. */
export interface IconArrayWords extends FigureWords {
  readonly accessibleName: (told: ToldIcons) => string;
  readonly finding: (told: ToldIcons) => string;
  readonly nobody: (seen: string) => string;
  readonly readingKey: (marks: Readonly<Record<"sure" | "possible", boolean>>) => string;
  readonly known: (known: string) => string;
  readonly unknown: (low: string, high: string | null) => string;
  readonly more: (icons: string) => string;
  readonly group: string;
  readonly people: string;
  readonly forEach: (known: string) => string;
  readonly knownRow: string;
  readonly lowRow: string;
  readonly highRow: string;
}

const forKnownInEnglish = ({ known, isOne }: ToldIcons): string =>
  isOne ? "For each known person" : `For every ${known} known people`;
const forKnownInDanish = ({ known, isOne }: ToldIcons): string =>
  isOne ? "For hver kendt person" : `For hver ${known} kendte personer`;

export const iconArrayWords: InEveryLanguage<IconArrayWords> = {
  en: {
    name: figureList["icon-array"].name.en,
    about:
      "How many unknown people there are likely to be for each known one, as figures that can be counted. Between the surely unknown and the possibly unknown lies what the data leave open.",
    accessibleName: (told) =>
      `Known and unknown people: ${
        told.high === null
          ? `at least ${told.low} unknown for every ${told.known} known`
          : `between ${told.low} and ${told.high} unknown for every ${told.known} known`
      }`,
    finding: (told) =>
      told.high === null
        ? `${forKnownInEnglish(told)} there are at least ${told.low} unknown, and it is not said how many more; ${told.seen} are known.`
        : `${forKnownInEnglish(told)} there are between ${told.low} and ${told.high} unknown; ${told.seen} are known.`,
    nobody: (seen) => `Nothing suggests that there are more people than the ${seen} known.`,
    readingKey: ({ sure, possible }) =>
      `Full figures: known${sure ? "; outlined: unknown, at least" : ""}${possible ? "; dashed: unknown, at most" : ""}.${sure || possible ? " Parts of a person are rounded outwards." : ""}`,
    known: (known) => `${known} known`,
    unknown: (low, high) => (high === null ? `at least ${low} unknown` : `${low} to ${high} unknown`),
    more: (icons) => `and ${icons} more`,
    group: "People",
    people: "Number",
    forEach: (known) => `for every ${known} known`,
    knownRow: "Known",
    lowRow: "Unknown, at least",
    highRow: "Unknown, at most",
  },
  da: {
    name: figureList["icon-array"].name.da,
    about:
      "Hvor mange ukendte personer der sandsynligvis er for hver kendt, som figurer, man kan tælle. Mellem dem, der mindst er, og dem, der højst er, ligger det, som data lader stå åbent.",
    accessibleName: (told) =>
      `Kendte og ukendte personer: ${
        told.high === null
          ? `mindst ${told.low} ukendte for hver ${told.known} kendte`
          : `mellem ${told.low} og ${told.high} ukendte for hver ${told.known} kendte`
      }`,
    finding: (told) =>
      told.high === null
        ? `${forKnownInDanish(told)} er der mindst ${told.low} ukendte, uden at det er sagt, hvor mange flere; ${told.seen} er kendt.`
        : `${forKnownInDanish(told)} er der mellem ${told.low} og ${told.high} ukendte; ${told.seen} er kendt.`,
    nobody: (seen) => `Intet tyder på, at der er flere personer end de ${seen} kendte.`,
    readingKey: ({ sure, possible }) =>
      `Fulde figurer: kendte${sure ? "; optrukne: ukendte, mindst" : ""}${possible ? "; stiplede: ukendte, højst" : ""}.${sure || possible ? " Brøkdele af en person er rundet udad." : ""}`,
    known: (known) => `${known} ${known === "1" ? "kendt" : "kendte"}`,
    unknown: (low, high) => (high === null ? `mindst ${low} ukendte` : `${low} til ${high} ukendte`),
    more: (icons) => `og ${icons} til`,
    group: "Personer",
    people: "Antal",
    forEach: (known) => `for hver ${known} ${known === "1" ? "kendt" : "kendte"}`,
    knownRow: "Kendte",
    lowRow: "Ukendte, mindst",
    highRow: "Ukendte, højst",
  },
};
