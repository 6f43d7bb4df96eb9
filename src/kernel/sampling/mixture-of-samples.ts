import { missingGrid } from "../decomposable/missing-grid.ts";
import { gridDistribution } from "../distributions/grid-distribution.ts";
import type { RandomStream } from "./random-stream.ts";
import { type Mode, separateModes } from "./separate-modes.ts";
import { weightedQuantiles } from "./weighted-quantiles.ts";

const bins = 1024;

/** The largest totals, this share, tell of no mode and would stretch the grid. */
const leftOut = 0.005;

/**
 * The parts into which weighted draws of the number of people fall apart, as `separateModes` finds them in their density,
 * which is smoothed on the scale of log N by the rule of Silverman, reflected at the number of people seen. One part for one peak.
 * The medians are of numbers of people in all. Cost: n log(n) + bins^2.
 * Source: Silverman (1986), Density Estimation for Statistics and Data Analysis, section 3.4.
 */
export function smoothedModes(totals: Float64Array, weights: Float64Array, people: number): Mode[] {
  const [low = 0, lower = 0, upper = 0, last = 0] = weightedQuantiles(totals, weights, [0, 0.25, 0.75, 1 - leftOut]);
  const from = Math.log(people - 0.5);
  const width = (Math.log(last + 1) - from) / bins;
  const spread = Math.log(upper / lower) / 1.34;
  if (last === low || spread === 0) return [{ probability: 1, median: lower }];

  const shares = new Float64Array(bins);
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < totals.length; i++) {
    const bin = Math.floor((Math.log(totals[i]!) - from) / width);
    if (bin >= bins) continue;
    shares[bin]! += weights[i]!;
    sum += weights[i]!;
    squares += weights[i]! ** 2;
  }
  const bandwidth = (0.9 * spread * ((sum * sum) / squares) ** -0.2) / width;
  const kernel = Float64Array.from({ length: bins }, (_, distance) => Math.exp(-0.5 * (distance / bandwidth) ** 2));
  const density = shares.map((_, at) => {
    let height = Number.MIN_VALUE;
    for (let bin = 0; bin < bins; bin++) {
      const mirrored = at + bin + 1;
      height += shares[bin]! * (kernel[Math.abs(at - bin)]! + (mirrored < bins ? kernel[mirrored]! : 0));
    }
    return height;
  });

  const prior = { kind: "inverse" } as const;
  const grid = missingGrid({ first: 0, last: Math.max(last - people, 1), people, prior });
  const logValues = grid.nodes.map((node) => {
    const total = people + node;
    const place = (Math.log(total) - from) / width - 0.5;
    const bin = Math.min(Math.max(Math.floor(place), 0), bins - 2);
    const part = Math.min(Math.max(place - bin, 0), 1);
    return (1 - part) * Math.log(density[bin]!) + part * Math.log(density[bin + 1]!) - Math.log(total);
  });
  return separateModes(grid, gridDistribution(grid, logValues), logValues, people).map(({ probability, median }) => ({
    probability,
    median: people + median,
  }));
}

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
