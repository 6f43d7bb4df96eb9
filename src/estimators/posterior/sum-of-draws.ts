import type { Estimate } from "../../model/estimate.ts";

/**
 * Draws of the sum of independent estimates and of a fixed number of people: as many as the estimate with the fewest has;
 * of longer draws the same number, evenly spread, so that chains of equal length stay side by side. None where an estimate
 * has none. Cost: estimates x draws.
 */
export function sumOfDraws(estimates: readonly Pick<Estimate, "draws">[], fixed: number): Float64Array {
  const fewest = Math.min(...estimates.map(({ draws }) => draws.length));
  if (!Number.isFinite(fewest)) return new Float64Array();
  const sums = new Float64Array(fewest).fill(fixed);
  for (const { draws } of estimates) {
    for (let b = 0; b < fewest; b++) sums[b] = (sums[b] ?? 0) + (draws[Math.floor((b * draws.length) / fewest)] ?? 0);
  }
  return sums;
}
