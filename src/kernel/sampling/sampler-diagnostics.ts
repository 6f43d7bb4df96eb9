import { quantileSorted } from "simple-statistics";
import { effectiveSampleSize } from "./effective-sample-size.ts";
import { splitChains } from "./rank-histogram.ts";
import { rankNormalised } from "./rank-normalised.ts";

/** What the draws of one quantity by several chains say about the sampler. */
export interface SamplerDiagnostics {
  /** Near 1 where the chains have met. */
  readonly rHat: number;
  /** Independent draws that the middle of the distribution is worth. */
  readonly bulkEffective: number;
  /** The same for the 5 % or the 95 % quantile, whichever has fewer. */
  readonly tailEffective: number;
}

/**
 * R-hat and effective sample sizes of the draws of one quantity, as the R package posterior has them, which takes quantiles
 * of type 7, as simple-statistics does; the house's own are of type 8, see `quantileType8`. At least one chain;
 * all of equal length, at least 8 draws. All draws equal give an R-hat of 1; chains each of which stands still where
 * another does not, infinity. Cost: see `effectiveSampleSize`, three times.
 * Source: Vehtari, Gelman, Simpson, Carpenter and Bürkner (2021), Rank-normalization, folding, and localization: an
 * improved R-hat for assessing convergence of MCMC, Bayesian Analysis 16(2), 667-718.
 */
export function samplerDiagnostics(chains: readonly Float64Array[]): SamplerDiagnostics {
  return {
    rHat: rankNormalisedRHat(chains),
    bulkEffective: effectiveSampleSize(rankNormalised(splitChains(chains))),
    tailEffective: Math.min(quantileEffective(chains, 0.05), quantileEffective(chains, 0.95)),
  };
}

/** The larger of the split R-hat of the rank-normalised draws and of their distances from the median. Cost: draws log draws. */
export function rankNormalisedRHat(chains: readonly Float64Array[]): number {
  const median = quantileSorted(sortedDraws(chains), 0.5);
  const folded = chains.map((chain) => chain.map((value) => Math.abs(value - median)));
  return Math.max(rHat(rankNormalised(splitChains(chains))), rHat(rankNormalised(splitChains(folded))));
}

/** How many independent draws the quantile at `probability` in (0, 1) rests on: those of being at or below it. Cost: as `effectiveSampleSize`. */
export function quantileEffective(chains: readonly Float64Array[], probability: number): number {
  const quantile = quantileSorted(sortedDraws(chains), probability);
  return effectiveSampleSize(splitChains(chains).map((chain) => chain.map((value) => (value <= quantile ? 1 : 0))));
}

/** The variance within a chain that stands still is not quite 0 where its value has no exact sum. */
const rounding = 1e-20;

/** sqrt of the variance of the pooled draws, estimated from between and within the chains, over that within them. */
function rHat(chains: readonly Float64Array[]): number {
  const length = chains[0]?.length ?? 0;
  const moments = chains.map(meanAndVariance);
  const within = moments.reduce((sum, { variance }) => sum + variance, 0) / chains.length;
  const between = length * meanAndVariance(Float64Array.from(moments, ({ mean }) => mean)).variance;
  if (within <= rounding * between) return between === 0 ? 1 : Number.POSITIVE_INFINITY;
  return Math.sqrt((between / within + length - 1) / length);
}

function meanAndVariance(values: Float64Array): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / (values.length - 1) };
}

const sortedDraws = (chains: readonly Float64Array[]): number[] => [
  ...Float64Array.from(chains.flatMap((chain) => [...chain])).sort(),
];
