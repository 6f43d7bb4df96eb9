import { gammaln } from "./special-functions.ts";

/**
 * Between which counts the successes of `trials` (whole) independent trials of `probability` in (0, 1) lie with at least
 * the probability `level`, leaving out at most half of the rest at each end. Cost: trials.
 */
export function binomialRange(
  trials: number,
  probability: number,
  level: number,
): { readonly low: number; readonly high: number } {
  const rest = (1 - level) / 2;
  let below = 0;
  let low = 0;
  for (let count = 0; count < trials; count++) {
    below += binomialMass(count, trials, probability);
    if (below <= rest) low = count + 1;
    if (below >= 1 - rest) return { low, high: count };
  }
  return { low, high: trials };
}

function binomialMass(count: number, trials: number, probability: number): number {
  const ways = gammaln(trials + 1) - gammaln(count + 1) - gammaln(trials - count + 1);
  return Math.exp(ways + count * Math.log(probability) + (trials - count) * Math.log1p(-probability));
}
