import { formatCount, formatDecimal } from "../locale/numbers.ts";
import { series } from "../locale/series.ts";
import type { InEveryLanguage, Language } from "../model/language.ts";

/** What is told of chains that agree or do not; numbers of people are written out already. */
interface Told {
  readonly chains: number;
  readonly rHat: number;
  readonly most: number;
  /** The lowest and the highest median of a chain. */
  readonly low: string;
  readonly high: string;
  readonly seen: string;
}

/** What figures and estimates say of the chains of a sampler. */
export interface ChainWords {
  readonly agree: (told: Told) => string;
  /** Where no chain sits apart, but R-hat is too large. */
  readonly disagree: (told: Told) => string;
  /** The chains that sit apart, by number. */
  readonly apart: (told: Told & { readonly which: readonly number[] }) => string;
  readonly chain: (number: number) => string;
  /** Beside the number of a chain. */
  readonly apartMark: string;
  readonly chainColumn: string;
  readonly apartColumn: string;
  readonly yes: string;
  readonly no: string;
}

const smallNumbers = {
  en: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  da: ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"],
} as const;

/** A number as running text has it. */
export const inWords = (number: number, language: Language): string =>
  smallNumbers[language][number] ?? formatCount(number, language);

/** R-hat as finely as it matters: to three digits where it is near what is wanted. */
export const rHatText = (rHat: number, language: Language): string =>
  Number.isFinite(rHat) ? formatDecimal(rHat, rHat < 1.1 ? 3 : 2, language) : "∞";

/** Where numbers lie that may be written alike. */
const fromTo = (low: string, high: string): InEveryLanguage<string> =>
  low === high
    ? { en: `are all about ${low}`, da: `er alle omkring ${low}` }
    : { en: `go from ${low} to ${high}`, da: `går fra ${low} til ${high}` };

export const chainWords: InEveryLanguage<ChainWords> = {
  en: {
    agree: ({ chains, rHat, low, high, seen }) =>
      `The ${inWords(chains, "en")} chains agree: R-hat ${rHatText(rHat, "en")}, and their medians ${fromTo(low, high).en} people in all; ${seen} were seen.`,
    disagree: ({ chains, rHat, most, low, high, seen }) =>
      `The ${inWords(chains, "en")} chains do not agree: R-hat ${rHatText(rHat, "en")}, and at most ${formatDecimal(most, 2, "en")} is wanted; their medians ${fromTo(low, high).en} people in all, and ${seen} were seen. Until they agree, none of these numbers can be relied on.`,
    apart: ({ which, chains, rHat, low, high, seen }) =>
      `${which.length === 1 ? "Chain" : "Chains"} ${series(
        which.map((chain) => String(chain)),
        "en",
      )} of ${formatCount(chains, "en")} ${which.length === 1 ? "stays" : "stay"} apart from the others: the medians of single chains ${fromTo(low, high).en} people in all (R-hat ${rHatText(rHat, "en")}); ${seen} were seen. Until the chains agree, none of these numbers can be relied on.`,
    chain: (number) => `Chain ${number}`,
    apartMark: "stays apart",
    chainColumn: "Chain",
    apartColumn: "Stays apart",
    yes: "yes",
    no: "no",
  },
  da: {
    agree: ({ chains, rHat, low, high, seen }) =>
      `De ${inWords(chains, "da")} kæder er enige: R-hat er ${rHatText(rHat, "da")}, og deres medianer ${fromTo(low, high).da} personer i alt; ${seen} er kendt.`,
    disagree: ({ chains, rHat, most, low, high, seen }) =>
      `De ${inWords(chains, "da")} kæder er ikke enige: R-hat er ${rHatText(rHat, "da")} og bør højst være ${formatDecimal(most, 2, "da")}; deres medianer ${fromTo(low, high).da} personer i alt, og ${seen} er kendt. Så længe de er uenige, kan ingen af tallene bruges.`,
    apart: ({ which, chains, rHat, low, high, seen }) =>
      `Kæde ${series(
        which.map((chain) => String(chain)),
        "da",
      )} af ${formatCount(chains, "da")} bliver for sig selv: De enkelte kæders medianer ${fromTo(low, high).da} personer i alt (R-hat ${rHatText(rHat, "da")}); ${seen} er kendt. Så længe kæderne er uenige, kan ingen af tallene bruges.`,
    chain: (number) => `Kæde ${number}`,
    apartMark: "for sig selv",
    chainColumn: "Kæde",
    apartColumn: "For sig selv",
    yes: "ja",
    no: "nej",
  },
};
