import type { CountTable } from "../capture/count-table.ts";
import type { HiddenCount } from "../capture/observed-counts.ts";
import { type TruncatedPoisson, truncatedPoisson, truncatedPoissonRoom } from "../distributions/truncated-poisson.ts";
import { supersetSums } from "../linear-algebra/subset-lattice.ts";

/** What hidden counts change in a fit; arrays by history, allocated once. */
export interface HiddenWorkspace {
  /** Superset sums of the counts, a hidden one replaced by its expectation within its bounds. */
  readonly expectedOverlaps: Float64Array;
  /** Superset sums of the information about the linear predictor: the mean, less where the count is hidden. */
  readonly curvatures: Float64Array;
  readonly moments: TruncatedPoisson;
}

/** Room for `hiddenLikelihood` on so many lists. Cost: 2^lists. */
export const hiddenWorkspace = (lists: number): HiddenWorkspace => ({
  expectedOverlaps: new Float64Array(1 << lists),
  curvatures: new Float64Array(1 << lists),
  moments: truncatedPoissonRoom(),
});

/**
 * What hidden counts add to the log-likelihood beyond their lower bounds, given the `means` of the `cells` in the
 * likelihood; fills `expectedOverlaps` and `curvatures`. A hidden count outside the likelihood is 0 for certain, adds
 * nothing and gets mean 0. Cost: lists 2^lists, and the sums of `truncatedPoisson` for each hidden count.
 * Source: interval-censored Poisson regression; Terza (1985), Economics Letters 18(4).
 */
export function hiddenLikelihood(
  cells: Int32Array,
  means: Float64Array,
  { counts, hidden, lists }: CountTable,
  { expectedOverlaps, curvatures, moments }: HiddenWorkspace,
): number {
  expectedOverlaps.set(counts);
  curvatures.fill(0);
  for (let i = 0; i < cells.length; i++) curvatures[cells[i]!] = means[cells[i]!]!;
  let sum = 0;
  for (let i = 0; i < hidden.length; i++) {
    const { history, low, high } = hidden[i]!;
    const mean = curvatures[history]!;
    if (mean === 0) {
      means[history] = 0;
      continue;
    }
    truncatedPoisson(mean, low, high, moments);
    sum += moments.logRatio;
    expectedOverlaps[history]! += moments.excess;
    curvatures[history] = moments.curvature;
  }
  supersetSums(expectedOverlaps, lists);
  supersetSums(curvatures, lists);
  return sum;
}

/**
 * What the hidden counts add to an upper bound of the likelihood by convex duality: each the largest value, over all means,
 * of its log-likelihood less slope log(mean), where the slope is its score linearised along a step that changes the linear
 * predictor by `change`. Infinite where there is no largest value. Their `change` becomes -1, a mean of 0, so that nobody
 * counts them again. Cost: a few `truncatedPoisson` for each hidden count.
 */
export function hiddenBound(
  means: Float64Array,
  predictor: Float64Array,
  change: Float64Array,
  hidden: readonly HiddenCount[],
  { moments }: HiddenWorkspace,
): number {
  let bound = 0;
  for (let i = 0; i < hidden.length; i++) {
    const { history, low, high } = hidden[i]!;
    const mean = means[history]!;
    const changed = change[history]!;
    change[history] = -1;
    if (mean === 0) continue;
    truncatedPoisson(mean, low, high, moments);
    const slope = low + moments.excess - mean - moments.curvature * changed;
    bound += largestValue(hidden[i]!, slope, predictor[history]! + changed, moments);
    if (bound === Number.POSITIVE_INFINITY) return bound;
  }
  return bound;
}

/** The maximum over log(mean) by Newton's method, to 1e-12 from above; infinite where it gets no nearer in 20 steps. */
function largestValue({ low, high }: HiddenCount, slope: number, start: number, moments: TruncatedPoisson): number {
  if (slope >= low) return Number.POSITIVE_INFINITY;
  let logMean = start;
  for (let iteration = 0; iteration < 20; iteration++) {
    const mean = Math.exp(logMean);
    truncatedPoisson(mean, low, high, moments);
    const score = low + moments.excess - mean - slope;
    const step = score / moments.curvature;
    if (score * step < 1e-12) return (low - slope) * logMean + moments.logRatio - mean + score * step;
    logMean += Math.max(-1, Math.min(1, step));
  }
  return Number.POSITIVE_INFINITY;
}
