import type { RandomStream } from "./random-stream.ts";
import type { Mode } from "./separate-modes.ts";
import { smoothedModes } from "./smoothed-modes.ts";
import { weightedQuantiles } from "./weighted-quantiles.ts";

/** Weighted numbers of people in all, of several models, each from one of some batches of equal effort. */
export interface WeightedTotals {
  readonly totals: Float64Array;
  readonly weights: Float64Array;
  readonly batch: Uint8Array;
}

/** A quantile, and the standard error that it has because draws are drawn by chance. */
export interface NoisyQuantile {
  readonly probability: number;
  readonly total: number;
  readonly error: number;
}

export interface MixtureSummary {
  /** One for each probability asked for. */
  readonly quantiles: readonly NoisyQuantile[];
  /** Unweighted, in random order. */
  readonly draws: Float64Array;
  readonly modes: readonly Mode[];
  /** The probability of the largest number there is, which stands for all beyond it. */
  readonly atLargest: number;
}

export interface MixtureRequest extends WeightedTotals {
  readonly batches: number;
  readonly people: number;
  /** Ascending. */
  readonly probabilities: readonly number[];
  readonly draws: number;
  readonly largest: number;
}

/**
 * Quantiles, draws and modes of a mixture of models. The error of a quantile is the standard deviation of what the batches
 * say apart over the square root of their number: errors of the evidences and of the draws are both in it.
 * Cost: n log(n) + draws.
 */
export function mixtureOfSamples(request: MixtureRequest, random: RandomStream): MixtureSummary {
  const { totals, weights, batch, batches, people, probabilities, largest } = request;
  const ofBatches = Array.from({ length: batches }, (_, b) => {
    const isOwn = (_: number, i: number): boolean => batch[i] === b;
    return weightedQuantiles(totals.filter(isOwn), weights.filter(isOwn), probabilities);
  });
  const all = weightedQuantiles(totals, weights, probabilities);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const atLargest = totals.reduce((total, value, i) => total + (value >= largest ? weights[i]! : 0), 0) / sum;
  return {
    quantiles: probabilities.map((probability, k) => {
      const values = ofBatches.map((quantiles) => quantiles[k]!);
      const mean = values.reduce((total, value) => total + value, 0) / batches;
      const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / (batches - 1);
      return { probability, total: all[k]!, error: Math.sqrt(variance / batches) };
    }),
    draws: shuffled(
      weightedQuantiles(
        totals,
        weights,
        Array.from({ length: request.draws }, (_, i) => (i + random.uniform()) / request.draws),
      ),
      random,
    ),
    modes: smoothedModes(totals, weights, people),
    atLargest,
  };
}

/** Source: Durstenfeld (1964), Algorithm 235, Communications of the ACM 7(7). */
function shuffled(values: readonly number[], random: RandomStream): Float64Array {
  const result = Float64Array.from(values);
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random.uniform() * (last + 1));
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}
