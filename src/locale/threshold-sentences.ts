import type { InEveryLanguage, Language } from "../model/language.ts";
import type { ThresholdOutcome, ThresholdProblem } from "../model/threshold-problem.ts";
import { formatCount, formatDecimal, formatPercent, formatRounded } from "./numbers.ts";
import type { ProblemSentences } from "./problem-sentences.ts";
import { series } from "./series.ts";

/** What is said of a selection of interactions that the draws do not settle. */
export const thresholdSentences: InEveryLanguage<Pick<ProblemSentences, ThresholdProblem["code"]>> = {
  en: {
    "undecided-term": ({ lists, ratio, threshold, error, kept, level, with: withIt, without }) =>
      `Whether ${series(lists, "en")} depend on each other is undecided: ${formatDecimal(ratio, 3, "en")} lies within its Monte Carlo error (${formatDecimal(error, 4, "en")}) of the threshold of ${formatDecimal(threshold, 2, "en")}. ` +
      `With that dependence there are ${range(withIt, "en")} people (${formatPercent(level, "en")} interval), without it ${range(without, "en")}; the number told is the one ${kept ? "with" : "without"} it. Report both.`,
    "triples-left-out": ({ triples }) =>
      `${triples === 1 ? "A dependence" : `${formatCount(triples, "en")} dependences`} of three lists could not be tried: with ${triples === 1 ? "it" : "them"} the model has no estimate under the improper prior. ` +
      "The number rests on pairs alone; the proper prior can try more.",
  },
  da: {
    "undecided-term": ({ lists, ratio, threshold, error, kept, level, with: withIt, without }) =>
      `Det er uafgjort, om ${series(lists, "da")} afhænger af hinanden: ${formatDecimal(ratio, 3, "da")} ligger inden for sin Monte Carlo-fejl (${formatDecimal(error, 4, "da")}) af tærsklen på ${formatDecimal(threshold, 2, "da")}. ` +
      `Med den afhængighed er der ${range(withIt, "da")} personer (${formatPercent(level, "da")}-interval), uden den ${range(without, "da")}; det viste tal er det ${kept ? "med" : "uden"}. Angiv begge.`,
    "triples-left-out": ({ triples }) =>
      `${triples === 1 ? "En afhængighed" : `${formatCount(triples, "da")} afhængigheder`} mellem tre lister kunne ikke prøves: Med ${triples === 1 ? "den" : "dem"} har modellen intet skøn under den uegentlige forhåndsantagelse. ` +
      "Tallet bygger alene på par; den egentlige forhåndsantagelse kan prøve flere.",
  },
};

const range = ({ total, low, high }: ThresholdOutcome, language: Language): string =>
  `${formatRounded(total, language)} (${formatRounded(low, language)}–${formatRounded(high, language)})`;
