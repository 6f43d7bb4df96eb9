import { drawGamma } from "./gamma.ts";
import type { VarianceMode } from "./laplace-evidence.ts";
import { drawNormal } from "./normal.ts";
import { logPriorAt, logRoot } from "./normal-prior-mode.ts";
import type { RandomStream } from "./random-stream.ts";
import { alongFactor, skewedScales } from "./skewed-scales.ts";
import { gammaln } from "./special-functions.ts";
import { logLikelihoodAt, type SumToZeroLikelihood } from "./sum-to-zero-likelihood.ts";

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
