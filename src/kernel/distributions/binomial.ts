import type { RandomStream } from "../sampling/random-stream.ts";
import { gammaln } from "./special-functions.ts";

/**
 * The number of successes in `trials` (whole) independent trials of `probability` in [0, 1]. Sequential search from 0
 * where few successes are expected, otherwise the transformed rejection BTRS; both are exact. Our own because the
 * sampler of @stdlib/random-base-binomial 0.2.2 is off by 4 % in mean and 12 % in variance for 40 trials at 0.3.
 * Cost: some 10 steps, or four log-gammas where the quick acceptance fails. Source: Hörmann (1993), The generation of
 * binomial random variates, Journal of Statistical Computation and Simulation 46.
 */
export function drawBinomial(trials: number, probability: number, random: RandomStream): number {
  if (probability > 0.5) return trials - drawBinomial(trials, 1 - probability, random);
  if (trials * probability < mostExpectedForSearch) return search(trials, probability, random);
  return transformedRejection(trials, probability, random);
}

const mostExpectedForSearch = 10;

function search(trials: number, probability: number, random: RandomStream): number {
  const odds = probability / (1 - probability);
  let mass = Math.exp(trials * Math.log1p(-probability));
  let rest = random.uniform();
  let successes = 0;
  while (rest >= mass && successes < trials) {
    rest -= mass;
    successes++;
    mass *= odds * ((trials - successes + 1) / successes);
  }
  return successes;
}

function transformedRejection(n: number, p: number, random: RandomStream): number {
  const deviation = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = n * p + 0.5;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const squeeze = 0.92 - 4.2 / b;
  const mode = Math.floor((n + 1) * p);
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = random.uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + c);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || k > n) continue;
    const logRatio =
      gammaln(mode + 1) +
      gammaln(n - mode + 1) -
      gammaln(k + 1) -
      gammaln(n - k + 1) +
      (k - mode) * Math.log(p / (1 - p));
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= logRatio) return k;
  }
}

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
