import { drawLogGamma } from "../distributions/gamma.ts";
import { drawNormal } from "../distributions/normal.ts";
import { logPosterior, type PoissonPosterior } from "../loglinear/poisson-posterior.ts";
import type { PosteriorSummit } from "../loglinear/poisson-posterior-mode.ts";
import type { RandomStream } from "./random-stream.ts";
import { addWeighted, type WeightedMoments, weightedMoments } from "./weighted-moments.ts";

const freedom = 20;
const rounds = 2;
/** In each round. */
const pilots = 4000;
/** Weights are flattened until each width rests on about so many independent draws. */
const effectivePerTerm = 20;

/**
 * A bell over the posterior: it bends as the posterior does at its summit, and pilot draws tell how wide each of its
 * sides is. A coefficient of an overlap of few people has a long lower tail, which no symmetric bell covers. Terms are
 * conditioned on those that stand after them, so that interactions get sides of their own. Cost: 8,000 draws.
 */
function tunedSplitStudent(
  posterior: PoissonPosterior,
  { coefficients: summit, factor, height }: PosteriorSummit,
  random: RandomStream,
): SplitStudent {
  const size = summit.length;
  const one = new Float64Array(size).fill(1);
  const drawn = new Float64Array(size);
  const sides = Array.from({ length: pilots }, () => new Float64Array(size));
  let bell = splitStudent({ summit, factor, freedom }, one, one);
  for (let round = 0; round < rounds; round++) {
    const logWeights = Float64Array.from(sides, (side) => {
      const logDensity = drawSplitStudent(bell, random, drawn, side);
      return logPosterior(posterior, drawn) - height - logDensity;
    });
    const weights = flattened(logWeights, effectivePerTerm * size);
    bell = splitStudent(bell, widths(sides, weights, -1), widths(sides, weights, 1));
  }
  return bell;
}

/** Weights to a power, 1 if possible, at which they are worth `wanted` draws. */
function flattened(logWeights: Float64Array, wanted: number): Float64Array {
  const largest = logWeights.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  for (let power = 1; ; power *= 0.8) {
    const weights = logWeights.map((value) => Math.exp(power * (value - largest)));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const squares = weights.reduce((total, weight) => total + weight * weight, 0);
    if (sum * sum >= wanted * squares || power < 0.001) return weights;
  }
}

/** The root mean square of the draws on one side; 1 where there is none. */
function widths(sides: readonly Float64Array[], weights: Float64Array, side: 1 | -1): Float64Array {
  return Float64Array.from(sides[0]!, (_, k) => {
    let sum = 0;
    let squares = 0;
    for (let draw = 0; draw < sides.length; draw++) {
      const value = sides[draw]![k]!;
      if (value * side <= 0) continue;
      sum += weights[draw]!;
      squares += weights[draw]! * value * value;
    }
    return squares > 0 ? Math.sqrt(squares / sum) : 1;
  });
}

export interface ChainLength {
  readonly proposals: number;
  /** Draws that are kept, a divisor of the proposals; 0 if the moments alone are wanted. */
  readonly kept: number;
  /** They are kept of the coefficient of this term; 0, the intercept, if it is left out. */
  readonly term?: number;
}

/** What one chain found of a posterior. */
export interface IndependenceChain {
  /** Of the one coefficient, thinned by rank. */
  readonly draws: Float64Array;
  /** Of all coefficients, in the order of the posterior's terms; around the summit. */
  readonly moments: WeightedMoments;
  /** Share of the proposals that were accepted. */
  readonly accepted: number;
}

/** Proposals before the first state that counts; every proposal that is accepted is a fresh start. */
const burnIn = 500;
const proposalsPerReport = 1000;

/**
 * Independence Metropolis on a bell with two-sided Student tails (see `tunedSplitStudent`). These are heavier than any
 * tail of the posterior, which falls at least exponentially, so the chain forgets its start geometrically. Each proposal
 * serves twice: accepted or not, it counts for the moments with its importance weight, which has less error than the
 * states of the chain. Yields the fraction done.
 *
 * Measured on UK 2013 (five lists, 16 terms, prior N(0, 1)), in effective draws of the intercept for each second of a
 * core: this chain 240,000, with a symmetric bell 190,000, random-walk Metropolis with the step of MCMCpack 3,200. Of a
 * million proposals the importance weights are worth 850,000 there, 910,000 on Kosovo 1999, half a million with 8 lists
 * and 37 terms; with pairs of one person under a flat prior 810,000, where a symmetric bell is left with 120,000.
 * Cost for each proposal: `logPosterior`, `drawSplitStudent` and `addWeighted`.
 * Source: Mengersen and Tweedie (1996), Rates of convergence of the Hastings and Metropolis algorithms, Annals of
 * Statistics 24(1).
 */
export function* independenceChain(
  posterior: PoissonPosterior,
  summit: PosteriorSummit,
  { proposals, kept, term = 0 }: ChainLength,
  random: RandomStream,
): Generator<number, IndependenceChain> {
  const size = posterior.terms.length;
  const watched = posterior.terms.indexOf(term);
  const bell = tunedSplitStudent(posterior, summit, random);
  const proposal = new Float64Array(size);
  const sides = new Float64Array(size);
  const states = new Float64Array(kept > 0 ? proposals : 0);
  const moments = weightedMoments(summit.coefficients);
  let state = summit.coefficients[watched]!;
  let logWeight = Number.NEGATIVE_INFINITY;
  let accepted = 0;
  for (let done = 1 - burnIn; done <= proposals; done++) {
    const logDensity = drawSplitStudent(bell, random, proposal, sides);
    const logRatio = logPosterior(posterior, proposal) - summit.height - logDensity;
    const weight = Math.exp(logRatio);
    addWeighted(moments, proposal, weight);
    if (logRatio >= logWeight || random.uniform() < Math.exp(logRatio - logWeight)) {
      state = proposal[watched]!;
      logWeight = logRatio;
      accepted++;
    }
    if (done > 0 && kept > 0) states[done - 1] = state;
    if (done > 0 && done % proposalsPerReport === 0) yield done / proposals;
  }
  return { draws: thinnedByRank(states, kept), moments, accepted: accepted / (burnIn + proposals) };
}

/**
 * Some of the states of a chain, in the order of time, that stand for all of them: cut by size into `kept` equal groups,
 * of each of which the middle one is kept. So quantiles are as exact as those of all states, most of whose information
 * is lost if one in ten is kept by its time. `kept` divides the number of states; of equal states the first are kept.
 * Cost: states log(states).
 */
export function thinnedByRank(states: Float64Array, kept: number): Float64Array {
  const group = states.length / kept;
  const sorted = states.toSorted();
  const middles = Float64Array.from({ length: kept }, (_, k) => sorted[k * group + (group >> 1)]!);
  const taken = new Int32Array(kept);
  const thinned = new Float64Array(kept);
  let length = 0;
  for (let time = 0; time < states.length; time++) {
    const place = firstNotBelow(middles, states[time]!);
    const next = place + (taken[place] ?? 0);
    if (next >= kept || middles[next] !== states[time]) continue;
    taken[place]!++;
    thinned[length++] = states[time]!;
  }
  return thinned;
}

function firstNotBelow(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A bell with heavy tails whose sides may differ: coefficients = summit + M'^-1 z, with M M' the information at the
 * summit, and |z_k| a multivariate Student number times the width of the side that it falls on. A side is as probable as
 * it is wide, so the density has no jump at the summit.
 */
interface SplitStudent {
  readonly summit: Float64Array;
  /** The factor M: lower triangle row by row, with inverse diagonal. */
  readonly factor: Float64Array;
  readonly below: Float64Array;
  readonly above: Float64Array;
  readonly freedom: number;
  /** -log of the product of the widths, which makes densities of different widths comparable. */
  readonly logScale: number;
}

/** A bell with these widths of its sides. */
function splitStudent(
  bell: Pick<SplitStudent, "summit" | "factor" | "freedom">,
  below: Float64Array,
  above: Float64Array,
): SplitStudent {
  let logScale = 0;
  for (let k = 0; k < below.length; k++) logScale -= Math.log((below[k]! + above[k]!) / 2);
  return { summit: bell.summit, factor: bell.factor, freedom: bell.freedom, below, above, logScale };
}

/**
 * Draws coefficients; `sides` receives z. Returns the log density less what it is at the summit of a bell of width 1.
 * Cost: terms^2 / 2, and a normal and a uniform number for each term.
 * Source: Geweke (1989), Bayesian inference in econometric models using Monte Carlo integration, Econometrica 57(6).
 */
function drawSplitStudent(
  { summit, factor, below, above, freedom, logScale }: SplitStudent,
  random: RandomStream,
  coefficients: Float64Array,
  sides: Float64Array,
): number {
  const size = summit.length;
  const spread = Math.sqrt(freedom / 2) * Math.exp(-drawLogGamma(freedom / 2, random) / 2);
  let squares = 0;
  for (let k = 0; k < size; k++) {
    const distance = Math.abs(drawNormal(random)) * spread;
    const low = below[k]!;
    const high = above[k]!;
    squares += distance * distance;
    sides[k] = random.uniform() * (low + high) < low ? -distance * low : distance * high;
  }
  for (let row = size - 1; row >= 0; row--) {
    let value = sides[row]!;
    for (let k = row + 1; k < size; k++) value -= factor[k * size + row]! * coefficients[k]!;
    coefficients[row] = value * factor[row * size + row]!;
  }
  for (let k = 0; k < size; k++) coefficients[k]! += summit[k]!;
  return logScale - ((freedom + size) / 2) * Math.log1p(squares / freedom);
}
