import { toldInterval } from "../locale/estimate-sentence.ts";
import type { EstimatesCheck } from "../model/check.ts";
import { isLowerBound } from "../model/claim.ts";
import type { Thresholds } from "../model/thresholds.ts";
import type { Concern } from "../model/verdict.ts";
import { type JudgedEstimate, judgedEstimates } from "./judged-estimates.ts";

/**
 * Whether an estimate says that there are very many times the people seen. A total that does bounds the study where it
 * is acceptable beside the others, for then no number can be given with its interval; otherwise it warns, as does an
 * upper end. Of the intervals the one that is told in words is looked at.
 */
export const runaway: EstimatesCheck = {
  run: (results, thresholds) => ({
    tables: [],
    concerns: judgedEstimates(results, thresholds).flatMap((judged) => runsAway(judged, thresholds)),
  }),
};

function runsAway({ name, estimate, acceptable }: JudgedEstimate, thresholds: Thresholds): Concern[] {
  const most = thresholds["runaway-ratio"];
  const { total, observed } = estimate;
  if (observed === 0) return [];
  if (total !== null && total / observed > most) {
    const problem = { code: "estimate-runs-away", name, times: total / observed, most } as const;
    return [{ problem, weight: acceptable ? "bounds" : "warns" }];
  }
  const interval = toldInterval(estimate.intervals);
  // Of a lower bound only the lower limit is a claim.
  if (!interval || isLowerBound(estimate.claim) || interval.high / observed <= most) return [];
  const times = Number.isFinite(interval.high) ? interval.high / observed : null;
  return [{ problem: { code: "interval-runs-away", name, level: interval.level, times, most }, weight: "warns" }];
}
