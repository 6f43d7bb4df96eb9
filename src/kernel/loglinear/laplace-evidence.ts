import { logAdd } from "../distributions/special-functions.ts";
import { type CoefficientPrior, weighedVariances } from "./coefficient-prior.ts";
import { normalPriorMode, type PosteriorMode } from "./normal-prior-mode.ts";
import type { SumToZeroLikelihood } from "./sum-to-zero-likelihood.ts";

/** A posterior given one variance of the coefficients. */
export interface VarianceMode extends PosteriorMode {
  readonly variance: number;
  /** Of the variance, in the sum over variances. */
  readonly logWeight: number;
  /** About the share of the evidence that this variance has. */
  readonly share: number;
}

export interface LaplaceEvidence {
  readonly logEvidence: number;
  readonly modes: readonly VarianceMode[];
}

/** Variances beyond the one where the evidence has fallen by this factor, e^18, are left out. */
const deepest = 18;

/** The sum over variances does not end below this one, where a second hill may still lie ahead. */
const leastLast = 8;

/**
 * log p(y) of a model, approximately: a sum over the variances of the prior of Laplace's approximations given each, whose
 * modes are found one from the other. Good to a few hundredths where the counts are large, and to tenths in sparse tables.
 * Cost: some 40 modes for the prior of Sabanés Bové and Held, one for the unit-information prior.
 */
export function laplaceEvidence(
  likelihood: SumToZeroLikelihood,
  effects: Int32Array,
  prior: CoefficientPrior,
): LaplaceEvidence {
  const found: Omit<VarianceMode, "share">[] = [];
  let start: Float64Array = new Float64Array(effects.length);
  let largest = Number.NEGATIVE_INFINITY;
  let logEvidence = Number.NEGATIVE_INFINITY;
  for (const { variance, logWeight } of weighedVariances(prior)) {
    const mode = normalPriorMode(likelihood, effects, variance, start);
    const value = logWeight + mode.logIntegral;
    start = mode.coefficients;
    found.push({ ...mode, variance, logWeight });
    logEvidence = logAdd(logEvidence, value);
    largest = Math.max(largest, value);
    if (value < largest - deepest && variance > leastLast) break;
  }
  return {
    logEvidence,
    modes: found
      .map((mode) => ({ ...mode, share: Math.exp(mode.logWeight + mode.logIntegral - logEvidence) }))
      .filter(({ share }) => share > Math.exp(-deepest)),
  };
}
