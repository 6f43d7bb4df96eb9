import type { ObservedCounts } from "../capture/observed-counts.ts";

/** Estimates the number of people anew on tables that are positive only where the observed one is or may be. */
export interface PointEstimator {
  /** How many totals each estimate gives: one, or one for each number of admitted models where a choice is repeated. */
  readonly totals: number;
  /** Fills the first `totals` places of `out` with people in all, seen and unseen; NaN where there is no estimate. */
  estimate(observed: ObservedCounts, out: Float64Array): void;
  /**
   * The mean number of people per history under the model that gave the last total of the last estimate, index 0 and
   * histories outside the likelihood being 0; null after an estimate without one. A method that can be resampled where
   * counts are hidden has it: they are drawn from it.
   */
  fittedMeans?(): Float64Array | null;
}
