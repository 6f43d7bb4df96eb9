import type { ObservedCounts } from "../capture/observed-counts.ts";
import type { PointEstimator } from "../resampling/point-estimator.ts";
import { candidateFits } from "./candidate-fits.ts";
import type { ExtendedModel } from "./extended-model.ts";
import { fittedMeans } from "./fit-models.ts";
import type { HierarchicalModel } from "./hierarchical-model.ts";
import { type Criterion, informationCriterion, likelihoodNeeded } from "./information-criterion.ts";

export interface ChoiceSettings {
  /** Hierarchical models in the order in which they are admitted; all must be estimable on the observed table. */
  readonly candidates: readonly HierarchicalModel[];
  readonly criterion: Criterion;
  /** Numbers of admitted models, ascending: the estimate gives one total for each. */
  readonly steps: readonly number[];
}

/**
 * The total under the candidate with the smallest criterion, the choice made anew on each table. A fit is abandoned once
 * it is proven that it cannot win, so most cost one or two steps. Where counts are hidden, BIC counts the people expected
 * under each candidate, and what must be exceeded is reckoned with the fewest there can be.
 * Cost of a choice: candidates x one or two steps of a fit (see `fitLoglinear`).
 * Source: Silverman, Chan and Vincent (2024), JRSS A 187(3), section 3.
 */
export function modelChoice(
  { candidates, criterion, steps }: ChoiceSettings,
  observed: ObservedCounts,
): PointEstimator {
  const fits = candidateFits(candidates, observed);
  let chosen: ExtendedModel | null = null;
  const chosenParameters = new Float64Array(fits.parameters.length);
  return {
    totals: steps.length,
    estimate(resampled, out) {
      const resample = fits.on(resampled);
      let best = Number.POSITIVE_INFINITY;
      let total = Number.NaN;
      chosen = null;
      let index = 0;
      for (let column = 0; column < steps.length; column++) {
        for (; index < steps[column]!; index++) {
          const parameters = candidates[index]!.length;
          const fit = resample.fit(index, likelihoodNeeded(criterion, parameters, best, resample.fewest));
          if (!fit) continue;
          const value = informationCriterion(criterion, parameters, fit.logLikelihood, fit.people);
          if (value < best) {
            best = value;
            total = fit.people + fit.dark;
            chosen = resample.extended(index);
            chosenParameters.set(fits.parameters);
          }
        }
        out[column] = total;
      }
    },
    fittedMeans: () => chosen && fittedMeans(chosen, chosenParameters, fits.lists),
  };
}
