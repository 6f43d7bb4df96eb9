import type { RandomStream } from "../sampling/random-stream.ts";
import { gammaln } from "./special-functions.ts";

/** Below this mean a sequential search from 0 is quicker, and the transformed rejection needs at least as much. */
const leastMeanForRejection = 10;

/**
 * A Poisson number of `mean` >= 0, up to 2^53. Exact. Cost: `mean` steps below 10, otherwise a few arithmetic steps and
 * in one draw out of ten a log-gamma. Source: Hörmann (1993), The transformed rejection method for generating Poisson
 * random variables, Insurance: Mathematics and Economics 12, algorithm PTRS.
 */
export function drawPoisson(mean: number, random: RandomStream): number {
  return mean < leastMeanForRejection ? search(mean, random) : transformedRejection(mean, random);
}

function search(mean: number, random: RandomStream): number {
  let mass = Math.exp(-mean);
  let rest = random.uniform();
  let count = 0;
  // Beyond 200 the mass of a mean below 10 is less than a uniform number can tell.
  while (rest >= mass && count < 200) {
    rest -= mass;
    count++;
    mass *= mean / count;
  }
  return count;
}

function transformedRejection(mean: number, random: RandomStream): number {
  const logMean = Math.log(mean);
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = random.uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (Math.log((v * inverseAlpha) / (a / (us * us) + b)) <= k * logMean - mean - gammaln(k + 1)) return k;
  }
}
