import type { Estimate } from "../model/estimate.ts";
import type { Language } from "../model/language.ts";
import type { Concern, Verdict, VerdictLevel } from "../model/verdict.ts";
import { catalogues } from "./catalogues.ts";
import { estimateSentence, toldInterval } from "./estimate-sentence.ts";
import { formatCount } from "./numbers.ts";
import type { Phrase } from "./phrase.ts";
import { problemSentence } from "./problem-sentence.ts";

/** A verdict in words. */
export interface VerdictSentences {
  /** A few words: what the verdict is. */
  readonly label: string;
  /** A sentence: what that means. */
  readonly meaning: string;
  /** A sentence or two for each reason, the heaviest first. */
  readonly reasons: readonly string[];
  /** Those of them that decide the verdict: none weighs more. Lighter ones may speak of numbers that it withholds. */
  readonly decisive: readonly string[];
}

export function verdictSentences({ level, reasons }: Verdict, language: Language): VerdictSentences {
  const told = (some: readonly Concern[]): string[] => some.map(({ problem }) => problemSentence(problem, language));
  return {
    ...catalogues[language].verdict.levels[level],
    reasons: told(reasons),
    decisive: told(reasons.filter(({ weight }) => weight === reasons[0]?.weight)),
  };
}

/** What was found, with the verdict on it: for text where the two cannot stand side by side. Without an estimate, why. */
export function withVerdict(found: Phrase, verdict: Verdict, language: Language): Phrase {
  const { label, decisive } = verdictSentences(verdict, language);
  if (verdict.level !== "no-estimate") return [...found, ` [${label}]`];
  return [{ strong: label }, ". ", ...found, ...decisive.map((reason) => ` ${reason}`)];
}

/** As much of an estimate as the verdict on its study lets it claim: nothing, its lower limit, or its range. */
export function estimateUnderVerdict(estimate: Estimate, level: VerdictLevel, language: Language): Phrase {
  switch (level) {
    case "no-estimate":
      return catalogues[language].verdict.withheld(formatCount(estimate.observed, language));
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
    ? catalogues[language].verdict.onlySeen(formatCount(observed, language))
    : estimateSentence({ ...estimate, claim: "lower-bound" }, language);
}
