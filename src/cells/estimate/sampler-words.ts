import { inWords, rHatText } from "../../figures/chain-words.ts";
import { formatRounded } from "../../locale/numbers.ts";
import { series } from "../../locale/series.ts";
import type { InEveryLanguage, Language } from "../../model/language.ts";

interface Told {
  readonly rHat: number;
  readonly chains: number;
  readonly agree: boolean;
  /** The chains that stay apart, by number. */
  readonly apart: readonly number[];
}

interface Worth {
  readonly middle: number;
  readonly ends: number;
}

/** What an estimate says of the sampler that it comes from. */
export interface SamplerWords {
  readonly chains: (told: Told) => string;
  /** Follows what is said of the chains. */
  readonly worth: (worth: Worth) => string;
}

/** To two figures, as it is estimated itself, and in whole draws. */
const draws = (worth: number, language: Language): string => formatRounded(Math.round(worth), language);

export const samplerWords: InEveryLanguage<SamplerWords> = {
  en: {
    chains: ({ rHat, chains, agree, apart }) =>
      `R-hat ${rHatText(rHat, "en")}: the ${inWords(chains, "en")} chains ${agree ? "agree" : "do not agree"}${apart.length > 0 ? `, and ${apart.length === 1 ? "chain" : "chains"} ${series(apart.map(String), "en")} ${apart.length === 1 ? "stays" : "stay"} apart` : ""}`,
    worth: ({ middle, ends }) =>
      `; the middle rests on about ${draws(middle, "en")} independent draws, the ends on about ${draws(ends, "en")}`,
  },
  da: {
    chains: ({ rHat, chains, agree, apart }) =>
      `R-hat ${rHatText(rHat, "da")}: De ${inWords(chains, "da")} kæder er ${agree ? "enige" : "ikke enige"}${apart.length > 0 ? `, og kæde ${series(apart.map(String), "da")} bliver for sig selv` : ""}`,
    worth: ({ middle, ends }) =>
      `; midten hviler på omkring ${draws(middle, "da")} uafhængige udtrækninger, enderne på omkring ${draws(ends, "da")}`,
  },
};
