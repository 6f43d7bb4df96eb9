import { gammaln } from "./special-functions.ts";

/** What is taken to be likely of the number of people in all, N, before the data are seen. */
export type PopulationPrior =
  /** Proportional to 1/N. */
  | { readonly kind: "inverse" }
  /** The same for every N. */
  | { readonly kind: "uniform" }
  /** log N is normal around log(median) with standard deviation `spread`. */
  | { readonly kind: "log-normal"; readonly median: number; readonly spread: number }
  /** Poisson, its mean gamma with `shape` and `scale`. */
  | { readonly kind: "negative-binomial"; readonly shape: number; readonly scale: number };

/** The log prior probability of N; without its constant where the prior is improper (`inverse`, `uniform`). */
export function logPrior(prior: PopulationPrior, total: number): number {
  switch (prior.kind) {
    case "inverse":
      return -Math.log(total);
    case "uniform":
      return 0;
    case "log-normal": {
      const { median, spread } = prior;
      return -(Math.log(total / median) ** 2) / (2 * spread ** 2) - Math.log(total * spread * Math.sqrt(2 * Math.PI));
    }
    case "negative-binomial": {
      const { shape, scale } = prior;
      return (
        total * Math.log(scale) -
        (total + shape) * Math.log1p(scale) +
        gammaln(total + shape) -
        gammaln(total + 1) -
        gammaln(shape)
      );
    }
    default:
      return prior satisfies never;
  }
}

/** d log prior / d log N at N: the power of N with which the prior falls there. It nowhere grows with N. */
export function priorPower(prior: PopulationPrior, total: number): number {
  switch (prior.kind) {
    case "inverse":
      return -1;
    case "uniform":
      return 0;
    case "log-normal":
      return -1 - Math.log(total / prior.median) / prior.spread ** 2;
    case "negative-binomial":
      return prior.shape - 1 - total * Math.log1p(1 / prior.scale);
    default:
      return prior satisfies never;
  }
}

/** At most how strongly the log prior bends down at N: minus its second derivative, 0 where it bends up. */
export function priorBend(prior: PopulationPrior, total: number): number {
  switch (prior.kind) {
    case "inverse":
    case "uniform":
      return 0;
    case "log-normal":
      return (1 + Math.abs(Math.log(total / prior.median))) / (prior.spread * total) ** 2;
    case "negative-binomial":
      return prior.shape / total ** 2;
    default:
      return prior satisfies never;
  }
}
