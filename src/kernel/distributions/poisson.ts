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

/**
 * The smaller of P(X <= count) and P(X >= count) for a Poisson X with the given mean: how surprising a count is. Each
 * tail is summed from the count outwards, where its terms fall, so that tails of 1e-35 keep their digits. `count` is
 * whole and not negative; a mean of 0 gives 1 for a count of 0 and otherwise 0.
 * Cost: up to 9 sqrt(mean) terms.
 * Source: Chan, Silverman and Vincent (2021), JASA 116(535), 1297-1306.
 */
export function poissonTail(count: number, mean: number): number {
  if (!(mean > 0)) return count === 0 ? 1 : 0;
  const mass = poissonMass(count, mean);
  let term = 1;
  let sum = 1;
  if (count <= mean) {
    for (let below = count; below > 0 && term > negligible * sum; below--) {
      term *= below / mean;
      sum += term;
    }
  } else {
    for (let above = count + 1; term > negligible * sum; above++) {
      term *= mean / above;
      sum += term;
    }
  }
  const outer = mass * sum;
  return Math.min(outer, 1 - outer + mass);
}

const negligible = 1e-17;

/**
 * P(X = count) for a Poisson X. As exp(-deviance - Stirling error) / sqrt(2 pi count), which loses no digits to the
 * difference of large logarithms. Source: Loader (2000), Fast and accurate computation of binomial probabilities.
 */
export function poissonMass(count: number, mean: number): number {
  if (count === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(count) - halfDeviance(count, mean)) / Math.sqrt(2 * Math.PI * count);
}

/** log(count!) less Stirling's approximation; its series has full precision from 16 on. */
function stirlingError(count: number): number {
  if (count < 16) {
    return gammaln(count + 1) - (count + 0.5) * Math.log(count) + count - 0.5 * Math.log(2 * Math.PI);
  }
  const square = count * count;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / count;
}

/** count log(count / mean) + mean - count, by series where the two are close. */
function halfDeviance(count: number, mean: number): number {
  const difference = count - mean;
  if (Math.abs(difference) >= 0.1 * (count + mean)) return count * Math.log(count / mean) - difference;
  const ratio = difference / (count + mean);
  let sum = difference * ratio;
  let power = 2 * count * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= ratio * ratio;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
