import { toldInterval } from "../locale/estimate-sentence.ts";
import { isLowerBound } from "../model/claim.ts";
import type { Estimate } from "../model/estimate.ts";
import type { VerdictLevel } from "../model/verdict.ts";
import type { BriefScenario } from "./content.ts";
import { totalSpan, twoFiguresDown } from "./range.ts";

/** The range of an estimate, or its lower limit, as far as the verdict allows. */
export function estimateTold(
  { observed, intervals, claim, total }: Estimate,
  level: VerdictLevel,
): BriefScenario["outcome"] {
  const interval = toldInterval(intervals);
  if (interval === null || total === null || level === "no-estimate") return { kind: "none" };
  if (level === "lower-bound" || isLowerBound(claim)) {
    return { kind: "at-least", low: Math.max(twoFiguresDown(interval.low), observed) };
  }
  return { kind: "range", ...totalSpan(interval, observed) };
}
