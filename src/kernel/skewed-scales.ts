import type { VarianceMode } from "./laplace-evidence.ts";
import { logPriorAt } from "./normal-prior-mode.ts";
import { logLikelihoodAt, type SumToZeroLikelihood } from "./sum-to-zero-likelihood.ts";

/** How far a posterior reaches on either side of its mode along each axis, in units of the bell that fits its top. */
export interface SkewedScales {
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
export function alongFactor(factor: Float64Array, vector: Float64Array): void {
  const size = vector.length;
  for (let row = size - 1; row >= 0; row--) {
    const start = row * size;
    const value = vector[row]! * factor[start + row]!;
    vector[row] = value;
    for (let k = 0; k < row; k++) vector[k]! -= factor[start + k]! * value;
  }
}
