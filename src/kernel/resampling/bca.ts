import { quantileType8 } from "../distributions/quantile.ts";
import { normalCdf, normalQuantile } from "../distributions/special-functions.ts";

/** Estimates that agree within this relative difference are the same up to rounding. */
const tie = 1e-9;

/**
 * Bias correction z0: the normal quantile of the share of `draws` below `estimate`, a draw that equals it up to rounding
 * counting half. Minus or plus infinity when all draws lie on one side; NaN without draws. Cost: draws.
 * Source: Efron (1987), JASA 82(397).
 */
export function biasCorrection(estimate: number, draws: Float64Array): number {
  return normalQuantile(shareBelow(estimate, draws));
}

/** The share of `draws` below `estimate`, ties counting half; NaN without draws. Cost: draws. */
export function shareBelow(estimate: number, draws: Float64Array): number {
  let below = 0;
  for (const draw of draws) {
    if (Math.abs(draw - estimate) <= tie * Math.abs(estimate)) below += 0.5;
    else if (draw < estimate) below += 1;
  }
  return below / draws.length;
}

/**
 * Acceleration a from the delete-one jackknife. `estimates[j]` is the estimate with one person of history j removed and
 * `people[j]` how many people carry that history; d_j = mean - estimate_j and a = sum(people d^3) / (6 sum(people d^2)^1.5).
 * 0 when all estimates agree. Cost: histories. Source: Efron (1987); Silverman, Chan and Vincent (2024).
 */
export function acceleration(estimates: Float64Array, people: Float64Array): number {
  let total = 0;
  let sum = 0;
  for (let j = 0; j < estimates.length; j++) {
    total += people[j]!;
    sum += people[j]! * estimates[j]!;
  }
  const mean = sum / total;
  let squares = 0;
  let cubes = 0;
  for (let j = 0; j < estimates.length; j++) {
    const difference = mean - estimates[j]!;
    squares += people[j]! * difference ** 2;
    cubes += people[j]! * difference ** 3;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

/**
 * The probability at which the draws must be read for the nominal normal quantile `z`: pnorm(z0 + (z0 + z) / (1 - a (z0 +
 * z))). Null when 1 - a (z0 + z) is not positive: there the map is no longer increasing and gives no limit.
 */
export function bcaProbability(z: number, z0: number, a: number): number | null {
  const shifted = z0 + z;
  const divisor = 1 - a * shifted;
  return divisor > 0 ? normalCdf(z0 + shifted / divisor) : null;
}

/**
 * The BCa interval at a nominal `level` from ascending `draws`: both limits by quantile definition 8. Null when the map
 * of levels is not increasing or z0 is infinite. Cost: constant. Source: Efron (1987), JASA 82(397), 171-185.
 */
export function bcaInterval(
  sortedDraws: Float64Array,
  level: number,
  z0: number,
  a: number,
): { readonly low: number; readonly high: number } | null {
  if (!Number.isFinite(z0)) return null;
  const lower = bcaProbability(normalQuantile((1 - level) / 2), z0, a);
  const upper = bcaProbability(normalQuantile((1 + level) / 2), z0, a);
  if (lower === null || upper === null || lower > upper) return null;
  return { low: quantileType8(sortedDraws, lower), high: quantileType8(sortedDraws, upper) };
}
