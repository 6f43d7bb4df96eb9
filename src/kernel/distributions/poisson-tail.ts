import { gammaln } from "./special-functions.ts";

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
