import { quantileType8 } from "../distributions/quantile.ts";

/**
 * The percentile interval whose levels a double bootstrap has adjusted. `innerShares` holds, for each resample, the share
 * of its own resamples at or below the observed estimate; their quantiles at the nominal probabilities are the
 * probabilities at which the ascending draws must be read for the coverage to be right in the bootstrap world. Null
 * without shares. Cost: shares x log(shares).
 * Source: Beran (1987), Prepivoting to reduce level error of confidence sets, Biometrika 74(3), 457-468.
 */
export function calibratedInterval(
  sortedDraws: Float64Array,
  innerShares: Float64Array,
  level: number,
): { readonly low: number; readonly high: number } | null {
  const shares = innerShares.filter(Number.isFinite).toSorted();
  if (shares.length === 0 || sortedDraws.length === 0) return null;
  return {
    low: quantileType8(sortedDraws, quantileType8(shares, (1 - level) / 2)),
    high: quantileType8(sortedDraws, quantileType8(shares, (1 + level) / 2)),
  };
}
