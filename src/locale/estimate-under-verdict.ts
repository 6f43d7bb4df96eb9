import type { Estimate } from "../model/estimate.ts";
import type { Language } from "../model/language.ts";
import type { VerdictLevel } from "../model/verdict.ts";
import { estimateSentence, toldInterval } from "./estimate-sentence.ts";
import { formatCount } from "./numbers.ts";
import type { Phrase } from "./phrase.ts";
import { verdictWords } from "./verdict-words.ts";

/** As much of an estimate as the verdict on its study lets it claim: nothing, its lower limit, or its range. */
export function estimateUnderVerdict(estimate: Estimate, level: VerdictLevel, language: Language): Phrase {
  switch (level) {
    case "no-estimate":
      return verdictWords[language].withheld(formatCount(estimate.observed, language));
    case "lower-bound":
      return lowerLimit(estimate, language);
    case "with-warning":
    case "sound":
      return estimateSentence(estimate, language);
    default:
      return level satisfies never;
  }
}

function lowerLimit(estimate: Estimate, language: Language): Phrase {
  const { observed, total, intervals } = estimate;
  const interval = toldInterval(intervals);
  return total !== null && interval !== null && interval.low <= observed
    ? verdictWords[language].onlySeen(formatCount(observed, language))
    : estimateSentence({ ...estimate, claim: "lower-bound" }, language);
}
