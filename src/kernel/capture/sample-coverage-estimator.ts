import type { PointEstimator } from "../resampling/point-estimator.ts";
import { type SampleCoverage, sampleCoverage } from "./sample-coverage.ts";

/** Which of the estimates that allow for dependence is told. */
export type CoverageForm = "solved" | "one-step";

/** People in all by one form, never fewer than those seen; null where the form has no value. */
export function coverageTotal(found: SampleCoverage, form: CoverageForm, seen: number): number | null {
  const total = form === "solved" ? found.solved : found.oneStep;
  return total === null ? null : Math.max(seen, total);
}

/** One form of the sample-coverage estimate, to be repeated on resampled tables. */
export const sampleCoverageEstimator = (form: CoverageForm): PointEstimator => ({
  totals: 1,
  estimate(observed, out) {
    const found = sampleCoverage(observed);
    const seen = observed.counts.reduce((sum, people) => sum + people, 0);
    out[0] = (found && coverageTotal(found, form, seen)) ?? Number.NaN;
  },
});
