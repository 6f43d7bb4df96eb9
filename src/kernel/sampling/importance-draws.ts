import { drawGamma } from "../distributions/gamma.ts";
import { drawNormal } from "../distributions/normal.ts";
import { gammaln } from "../distributions/special-functions.ts";
import type { VarianceMode } from "../loglinear/laplace-evidence.ts";
import { logPriorAt, logRoot } from "../loglinear/normal-prior-mode.ts";
import { logLikelihoodAt, type SumToZeroLikelihood } from "../loglinear/sum-to-zero-likelihood.ts";
import type { RandomStream } from "./random-stream.ts";

/** How far a posterior reaches on either side of its mode along each axis, in units of the bell that fits its top. */
interface SkewedScales {
  readonly up: Float64Array;
  readonly down: Float64Array;
}

/** Where the posterior is looked at, in those units: on the slope, and where a long side begins to show. */
const distances = [1.5, 4];
const narrowest = 0.5;
const widest = 8;

/**
 * The scales of a normal density that falls on each side of the mode, along the axes of the factor, as little as the
 * posterior does at the distances looked at: a side that runs out slowly, as of a coefficient whose overlap is empty, is
 * wider than the top tells. Cost: 4 likelihoods for each effect. Source: Geweke (1989), section 3.
 */
export function skewedScales(
  likelihood: SumToZeroLikelihood,
  effects: Int32Array,
  { coefficients, factor, height, variance }: VarianceMode,
): SkewedScales {
  const size = effects.length;
  const axis = new Float64Array(size);
  const at = new Float64Array(size);
  const scaleOf = (direction: number): number => {
    let scale = narrowest;
    for (const distance of distances) {
      for (let k = 0; k < size; k++) at[k] = coefficients[k]! + direction * distance * axis[k]!;
      const drop = height - logLikelihoodAt(likelihood, effects, at) - logPriorAt(at, variance);
      scale = Math.max(scale, drop > 0 ? distance / Math.sqrt(2 * drop) : widest);
    }
    return Math.min(scale, widest);
  };
  const up = new Float64Array(size);
  const down = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    axis.fill(0);
    axis[j] = 1;
    alongFactor(factor, axis);
    up[j] = scaleOf(1);
    down[j] = scaleOf(-1);
  }
  return { up, down };
}

/** Solves L'x = b in place for a Cholesky factor L, row by row, with inverse diagonal. */
function alongFactor(factor: Float64Array, vector: Float64Array): void {
  const size = vector.length;
  for (let row = size - 1; row >= 0; row--) {
    const start = row * size;
    const value = vector[row]! * factor[start + row]!;
    vector[row] = value;
    for (let k = 0; k < row; k++) vector[k]! -= factor[start + k]! * value;
  }
}

/** Weighted draws from the posterior of one model, in pairs that lie on opposite sides of a mode. */
export interface ImportanceDraws {
  /** The mean of their exponentials has the evidence of the model as its expectation. */
  readonly logWeights: Float64Array;
  /** log odds of being seen by no list, under the coefficients drawn. */
  readonly logOdds: Float64Array;
}

/** Tails heavier than those of a posterior with normal priors, light enough for 20 coefficients. */
const freedom = 8;

/**
 * Draws coefficients from split Student distributions around the modes given each variance, as wide on each side of each
 * axis as the posterior is there. Variances are drawn by their shares, systematically, so that each has its share of the
 * pairs to within one. Where the posterior is not skew the two draws of a pair are mirror images, and odd errors cancel.
 * Cost: 2^lists exponentials and effects^2 / 2 for each draw.
 * Source: Geweke (1989), Bayesian inference in econometric models using Monte Carlo integration, Econometrica 57(6).
 */
export function importanceDraws(
  likelihood: SumToZeroLikelihood,
  effects: Int32Array,
  modes: readonly VarianceMode[],
  pairs: number,
  random: RandomStream,
): ImportanceDraws {
  const size = effects.length;
  const logWeights = new Float64Array(2 * pairs);
  const logOdds = new Float64Array(2 * pairs);
  const lengths = new Float64Array(size);
  const sides = new Float64Array(size);
  const at = new Float64Array(size);
  const odds = { value: 0 };
  const all = modes.reduce((sum, { share }) => sum + share, 0);
  const tails = gammaln((freedom + size) / 2) - gammaln(freedom / 2) - (size / 2) * Math.log(freedom * Math.PI);
  const offset = random.uniform();
  let pair = 0;
  let before = 0;
  for (const mode of modes) {
    const { variance, logWeight, share, coefficients, factor } = mode;
    const probability = share / all;
    before += probability;
    if ((pair + offset) / pairs >= before) continue;
    const { up, down } = skewedScales(likelihood, effects, mode);
    let constant = logWeight - Math.log(probability) - tails - logRoot(factor, size);
    for (let k = 0; k < size; k++) constant += Math.log((up[k]! + down[k]!) / 2);
    for (; pair < pairs && (pair + offset) / pairs < before; pair++) {
      let squares = 0;
      const stretch = Math.sqrt(freedom / (2 * drawGamma(freedom / 2, random)));
      for (let k = 0; k < size; k++) {
        const length = stretch * Math.abs(drawNormal(random));
        lengths[k] = length;
        squares += length * length;
        sides[k] = random.uniform();
      }
      const logProposal = (-(freedom + size) / 2) * Math.log1p(squares / freedom);
      for (let side = 0; side < 2; side++) {
        for (let k = 0; k < size; k++) {
          const place = side === 0 ? sides[k]! : 1 - sides[k]!;
          at[k] = lengths[k]! * (place * (up[k]! + down[k]!) < up[k]! ? up[k]! : -down[k]!);
        }
        alongFactor(factor, at);
        for (let k = 0; k < size; k++) at[k]! += coefficients[k]!;
        const height = logLikelihoodAt(likelihood, effects, at, odds) + logPriorAt(at, variance);
        logWeights[2 * pair + side] = height + constant - logProposal;
        logOdds[2 * pair + side] = odds.value;
      }
    }
  }
  return { logWeights, logOdds };
}
