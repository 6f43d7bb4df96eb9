import { informationCriterion } from "../loglinear/information-criterion.ts";
import type { PointEstimator } from "../resampling/point-estimator.ts";
import { captureSums } from "./capture-sums.ts";
import { fitHeterogeneityModel, type HeterogeneityModel } from "./heterogeneity-model.ts";

/** Criteria closer than this are one: models that fit the same means differ by rounding alone. */
const sameCriterion = 1e-6;

/** The place of the smallest value, of equal ones the first; -1 where there is none. NaN is no value. */
export function firstSmallest(values: readonly number[]): number {
  let best = -1;
  for (const [index, value] of values.entries()) {
    if (!Number.isNaN(value) && (best < 0 || value < values[best]! - sameCriterion)) best = index;
  }
  return best;
}

/**
 * The total under the candidate with the smallest BIC, of equal ones the first, chosen anew on each table; NaN where
 * none has an estimate. Every history must be observable and its count known. Cost: candidates x a fit.
 */
export function heterogeneityChoice(candidates: readonly HeterogeneityModel[]): PointEstimator {
  return {
    totals: 1,
    estimate({ counts }, out) {
      const sums = captureSums(counts);
      const fits = candidates.map((model) => fitHeterogeneityModel(model, counts, sums));
      const criteria = fits.map((fit) =>
        typeof fit === "number"
          ? Number.NaN
          : informationCriterion("bic", fit.parameters, fit.logLikelihood, sums.people),
      );
      const chosen = fits[firstSmallest(criteria)];
      out[0] = chosen === undefined || typeof chosen === "number" ? Number.NaN : sums.people + chosen.dark;
    },
  };
}
