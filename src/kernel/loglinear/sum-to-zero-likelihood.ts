import { gammaln } from "../distributions/special-functions.ts";
import { signedSums } from "../linear-algebra/signed-sums.ts";
import type { HierarchicalModel } from "./hierarchical-model.ts";

/**
 * The likelihood of log-linear models whose terms are coded +1 and -1, Poisson counts, the intercept integrated out under a
 * flat prior. The empty cell has any count, so it does not appear. With n people and eta the linear predictor without
 * intercept,
 *
 *   log p(y | beta) = log gamma(n) - sum log y_c! + sum y_c eta_c - n log sum exp(eta_c),  c over the cells that are seen.
 *
 * Given beta the intercept is then the log of a gamma number, and the count of the empty cell negative binomial with size n
 * and odds exp(eta_0) / sum exp(eta_c); the flat intercept is a prior of 1/N on the number of people in all.
 */
export interface SumToZeroLikelihood {
  readonly lists: number;
  /** 2^lists. */
  readonly cells: number;
  readonly people: number;
  /** Signed sums of the counts: the derivative of sum y_c eta_c. */
  readonly countSums: Float64Array;
  readonly constant: number;
  /** Work space of 2^lists: the linear predictor, later the shares of the cells and their signed sums. */
  readonly work: Float64Array;
}

/** Cost: 2^lists log-gammas. Throws without people, for whom there is no likelihood. */
export function sumToZeroLikelihood(counts: Float64Array, lists: number): SumToZeroLikelihood {
  const countSums = counts.slice();
  countSums[0] = 0;
  const people = countSums.reduce((sum, count) => sum + count, 0);
  if (people === 0) throw new Error("nobody was seen");
  const constant = countSums.reduce((sum, count) => sum - gammaln(count + 1), gammaln(people));
  signedSums(countSums, lists);
  return { lists, cells: 1 << lists, people, countSums, constant, work: new Float64Array(1 << lists) };
}

/** The terms that have coefficients: all but the intercept. */
export const effectsOf = (model: HierarchicalModel): Int32Array => model.filter((term) => term !== 0);

/**
 * log p(y | beta). Leaves the shares of the seen cells in `work`, 0 in the empty one. `logOdds` receives, where given, the
 * log odds of being seen by no list. Cost: 2^lists exponentials.
 */
export function logLikelihoodAt(
  likelihood: SumToZeroLikelihood,
  effects: Int32Array,
  coefficients: Float64Array,
  logOdds?: { value: number },
): number {
  const { lists, cells, people, countSums, constant, work } = likelihood;
  work.fill(0);
  let fit = 0;
  for (let k = 0; k < effects.length; k++) {
    const term = effects[k]!;
    work[term] = coefficients[k]!;
    fit += coefficients[k]! * countSums[term]!;
  }
  signedSums(work, lists);
  let largest = Number.NEGATIVE_INFINITY;
  for (let c = 1; c < cells; c++) if (work[c]! > largest) largest = work[c]!;
  let sum = 0;
  for (let c = 1; c < cells; c++) sum += work[c] = Math.exp(work[c]! - largest);
  const logSum = largest + Math.log(sum);
  if (logOdds) logOdds.value = work[0]! - logSum;
  work[0] = 0;
  for (let c = 1; c < cells; c++) work[c]! /= sum;
  return constant + fit - people * logSum;
}
