import type { RandomStream } from "../sampling/random-stream.ts";
import { gammaln } from "./special-functions.ts";

/** What a Poisson count, known to lie within bounds, adds to likelihood, score and information beyond its lower bound. */
export interface TruncatedPoisson {
  /** log of P(low <= Y <= high) / P(Y = low); 0 where the bounds are equal. */
  logRatio: number;
  /** E(Y | low <= Y <= high) - low, in [0, high - low]. */
  excess: number;
  /** mean - Var(Y | low <= Y <= high), the observed information about log(mean); never negative. */
  curvature: number;
}

/** A place for the answer, so that the loops of a fit allocate nothing. */
export const truncatedPoissonRoom = (): TruncatedPoisson => ({ logRatio: 0, excess: 0, curvature: 0 });

/**
 * Fills `out` for a Poisson count of `mean` >= 0 within whole bounds 0 <= `low` <= `high`, from sums that begin at the mode
 * and end where nothing is added any more.
 *
 * With a = low P(low) / P(low..high) and b = (high + 1) P(high + 1) / P(low..high), both summed from ratios, the score of
 * log P(low..high) in log(mean) is a - b, where a falls and b rises with the mean: the log-likelihood is concave. Its
 * curvature a (E - low) + b (high + 1 - E) is a sum of positive terms, so that nothing cancels where it is small. It falls
 * without end towards both sides when low >= 1, like that of a positive count, and rises to 0 towards mean = 0 when low = 0,
 * like that of a count of 0. Cost: at most high - low + 1 steps, and of the order of 20 sqrt(mean).
 */
export function truncatedPoisson(mean: number, low: number, high: number, out: TruncatedPoisson): void {
  const mode = Math.min(high, Math.max(low, Math.floor(mean)));
  let sum = 1;
  let moment = 0;
  let weight = 1;
  let count = mode;
  while (count < high && weight > negligible) {
    count++;
    weight *= mean / count;
    sum += weight;
    moment += (count - mode) * weight;
  }
  const atHigh = count === high ? weight : 0;
  weight = 1;
  count = mode;
  while (count > low && weight > negligible) {
    weight *= count / mean;
    count--;
    sum += weight;
    moment -= (mode - count) * weight;
  }
  const atLow = count === low ? weight : 0;

  out.excess = mode - low + moment / sum;
  const a = (low * atLow) / sum;
  const b = (mean * atHigh) / sum;
  out.curvature = a * out.excess + b * (high + 1 - low - out.excess);
  out.logRatio =
    atLow > 0
      ? Math.log(sum / atLow)
      : Math.log(sum) + (mode - low) * Math.log(mean) - gammaln(mode + 1) + gammaln(low + 1);
}

/** Weights relative to the mode that no sum in double precision notices. */
const negligible = 1e-20;

/**
 * One draw of a Poisson count of `mean` given that it lies within `low` and `high`; equal bounds take no random number.
 * Cost: as `truncatedPoisson`.
 */
export function drawTruncatedPoisson(mean: number, low: number, high: number, random: RandomStream): number {
  if (low === high) return low;
  const mode = Math.min(high, Math.max(low, Math.floor(mean)));
  let first = mode;
  let firstWeight = 1;
  while (first > low && firstWeight > negligible) firstWeight *= first-- / mean;
  let sum = 0;
  for (let weight = firstWeight, count = first; count <= high; weight *= mean / ++count) {
    sum += weight;
    if (count > mode && weight < negligible) break;
  }
  let rest = random.uniform() * sum;
  let drawn = first;
  for (let weight = firstWeight; drawn < high && rest >= weight; weight *= mean / ++drawn) rest -= weight;
  return drawn;
}
