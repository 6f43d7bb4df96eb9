import { gammaln } from "../distributions/special-functions.ts";

/**
 * The prior of the coefficients of a log-linear model with +1 and -1 coding: normal around 0 with variance s2 times the
 * inverse of X'X / cells, which is 1 for this coding, so independent with variance s2. The unit-information prior has
 * s2 = 1, as much information as one cell; that of Sabanés Bové and Held has s2 ~ inverse gamma (.0005, .0005).
 */
export type CoefficientPrior = "unit-information" | "sabanes-held";

/** A variance of the coefficients and log of the weight that it has in a sum over variances. */
export interface WeighedVariance {
  readonly variance: number;
  readonly logWeight: number;
}

const shape = 0.0005;
const rate = 0.0005;

/**
 * Steps of log s2. Bells as narrow as they are with 30 coefficients, with a standard deviation of sqrt(2 / 30), are summed
 * with an error of 2 exp(-2 pi^2 (sd / step)^2), some 4 in 10,000; with 15 coefficients it is 1 in 10 million.
 */
const step = 0.35;

/** Below exp(-10.5) the prior has no more than e^-18 of its height, beyond exp(66) nothing is left of any data. */
const firstStep = -30;
const lastStep = 190;

/** The variances over which a prior is summed, ascending: one, or a lattice of log s2, for the trapezoid rule. */
export function weighedVariances(prior: CoefficientPrior): readonly WeighedVariance[] {
  if (prior === "unit-information") return [{ variance: 1, logWeight: 0 }];
  const constant = shape * Math.log(rate) - gammaln(shape) + Math.log(step);
  return Array.from({ length: lastStep - firstStep + 1 }, (_, index) => {
    const logVariance = (firstStep + index) * step;
    const logWeight = constant - shape * logVariance - rate * Math.exp(-logVariance);
    return { variance: Math.exp(logVariance), logWeight };
  });
}
