import { logPosterior, type PoissonPosterior } from "./poisson-posterior.ts";
import type { PosteriorSummit } from "./poisson-posterior-mode.ts";
import type { RandomStream } from "./random-stream.ts";
import { drawSplitStudent, type SplitStudent, splitStudent } from "./split-student.ts";

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
export function tunedSplitStudent(
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
