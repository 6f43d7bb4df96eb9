import type { ObservedCounts } from "./observed-counts.ts";

/** Estimates the number of people anew on tables that are positive only where the observed one is. */
export interface PointEstimator {
  /** How many totals each estimate gives: one, or one for each number of admitted models where a choice is repeated. */
  readonly totals: number;
  /** Fills the first `totals` places of `out` with people in all, seen and unseen; NaN where there is no estimate. */
  estimate(observed: ObservedCounts, out: Float64Array): void;
}
