import { solveCholesky } from "../linear-algebra/cholesky.ts";
import { signedSums } from "../linear-algebra/signed-sums.ts";
import { logLikelihoodAt, type SumToZeroLikelihood } from "./sum-to-zero-likelihood.ts";

/** The highest point of a posterior of coefficients, and how it bends there. */
export interface PosteriorMode {
  readonly coefficients: Float64Array;
  /** The Cholesky factor of minus the second derivative, row by row, with inverse diagonal. */
  readonly factor: Float64Array;
  /** log p(y | beta) + log p(beta). */
  readonly height: number;
  /** Laplace's approximation of the log of the integral of p(y | beta) p(beta). */
  readonly logIntegral: number;
}

/** A step that would raise the height by less than this is the last. */
const smallestGain = 1e-9;
const mostSteps = 200;
const mostHalvings = 40;

/**
 * The mode under independent normal priors with the same `variance`, by Newton's method from `start`. The posterior is
 * log-concave, so steps halved until they rise lead to the only mode. The second derivative has
 * n (m[S xor T] - m[S] m[T]) + [S = T] / variance with m the signed sums of the shares of cells.
 * Cost: a few times 2^lists exponentials and effects^3 / 6.
 */
export function normalPriorMode(
  likelihood: SumToZeroLikelihood,
  effects: Int32Array,
  variance: number,
  start: Float64Array,
): PosteriorMode {
  const { lists, people, countSums, work } = likelihood;
  const size = effects.length;
  let coefficients = start.slice();
  const factor = new Float64Array(size * size);
  const step = new Float64Array(size);
  const heightAt = (at: Float64Array): number => logLikelihoodAt(likelihood, effects, at) + logPriorAt(at, variance);

  let height = heightAt(coefficients);
  for (let round = 0; ; round++) {
    signedSums(work, lists);
    for (let row = 0; row < size; row++) {
      const term = effects[row]!;
      const share = work[term]!;
      step[row] = countSums[term]! - people * share - coefficients[row]! / variance;
      for (let column = 0; column < row; column++) {
        const other = effects[column]!;
        factor[row * size + column] = people * (work[term ^ other]! - share * work[other]!);
      }
      factor[row * size + row] = people * (1 - share * share) + 1 / variance;
    }
    const gradient = step.slice();
    if (!solveCholesky(factor, step, size, size)) throw new Error("a posterior with a proper prior is not concave");
    let gain = 0;
    for (let k = 0; k < size; k++) gain += gradient[k]! * step[k]!;
    if (gain < smallestGain || round >= mostSteps) break;

    let raised = false;
    for (let halvings = 0; halvings < mostHalvings && !raised; halvings++) {
      const next = coefficients.map((value, k) => value + step[k]! / 2 ** halvings);
      const nextHeight = heightAt(next);
      raised = nextHeight > height;
      if (raised) [coefficients, height] = [next, nextHeight];
    }
    if (!raised) {
      heightAt(coefficients);
      break;
    }
  }
  return {
    coefficients,
    factor,
    height,
    logIntegral: height + (size / 2) * Math.log(2 * Math.PI) - logRoot(factor, size),
  };
}

/** The log density of independent normal coefficients around 0. */
export function logPriorAt(coefficients: Float64Array, variance: number): number {
  let squares = 0;
  for (let k = 0; k < coefficients.length; k++) squares += coefficients[k]! * coefficients[k]!;
  return -squares / (2 * variance) - (coefficients.length / 2) * Math.log(2 * Math.PI * variance);
}

/** Half the log determinant of the matrix whose factor, with inverse diagonal, this is. */
export function logRoot(factor: Float64Array, size: number): number {
  let sum = 0;
  for (let k = 0; k < size; k++) sum -= Math.log(factor[k * size + k]!);
  return sum;
}
