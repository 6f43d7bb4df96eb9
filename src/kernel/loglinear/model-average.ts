import type { ObservedCounts } from "../capture/observed-counts.ts";
import type { PointEstimator } from "../resampling/point-estimator.ts";
import { candidateFits } from "./candidate-fits.ts";
import type { ExtendedModel } from "./extended-model.ts";
import { fittedMeans } from "./fit-models.ts";
import type { HierarchicalModel } from "./hierarchical-model.ts";
import { type Criterion, informationCriterion, likelihoodNeeded } from "./information-criterion.ts";

/** What is averaged: the logarithm of the dark figure, or the dark figure itself. */
export type AverageScale = "log" | "plain";

export interface AverageSettings {
  /** Hierarchical models, all estimable on the observed table, the best first. */
  readonly candidates: readonly HierarchicalModel[];
  readonly criterion: Criterion;
  readonly scale: AverageScale;
}

/** A model whose criterion is this much above the best weighs less than 1e-8 and is left out. */
const farthest = 37;

/**
 * Weights of models by their criterion values: exp(-(value - smallest) / 2), scaled to add up to 1. Cost: models.
 * Source: Buckland, Burnham and Augustin (1997), Biometrics 53(2), 603-618.
 */
export function criterionWeights(values: readonly number[]): number[] {
  const smallest = Math.min(...values);
  const weights = values.map((value) => Math.exp((smallest - value) / 2));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** People in all by models that saw `people` and leave `dark` unseen, averaged with `weights` that add up to 1. */
function weightedTotal(
  scale: AverageScale,
  weights: readonly number[],
  dark: readonly number[],
  people: readonly number[],
): number {
  const average = (values: readonly number[]) => values.reduce((sum, value, k) => sum + value * weights[k]!, 0);
  const unseen = scale === "log" ? Math.exp(average(dark.map(Math.log))) : average(dark);
  return average(people) + unseen;
}

/**
 * The average of the candidates' dark figures, with weights made anew on each table. Candidates that are proven to weigh
 * less than 1e-8 are abandoned. Hidden counts are drawn from the best of them. Cost of an estimate: candidates x a fit (see `fitLoglinear`).
 * Source: Buckland, Burnham and Augustin (1997).
 */
export function modelAverage(
  { candidates, criterion, scale }: AverageSettings,
  observed: ObservedCounts,
): PointEstimator {
  const fits = candidateFits(candidates, observed);
  let chosen: ExtendedModel | null = null;
  const chosenParameters = new Float64Array(fits.parameters.length);
  return {
    totals: 1,
    estimate(resampled, out) {
      const resample = fits.on(resampled);
      const values: number[] = [];
      const dark: number[] = [];
      const people: number[] = [];
      let best = Number.POSITIVE_INFINITY;
      chosen = null;
      for (let index = 0; index < candidates.length; index++) {
        const parameters = candidates[index]!.length;
        const goal = likelihoodNeeded(criterion, parameters, best + farthest, resample.fewest);
        const fit = resample.fit(index, goal);
        if (!fit) continue;
        const value = informationCriterion(criterion, parameters, fit.logLikelihood, fit.people);
        if (value < best) {
          best = value;
          chosen = resample.extended(index);
          chosenParameters.set(fits.parameters);
        }
        values.push(value);
        dark.push(fit.dark);
        people.push(fit.people);
      }
      out[0] = values.length === 0 ? Number.NaN : weightedTotal(scale, criterionWeights(values), dark, people);
    },
    fittedMeans: () => chosen && fittedMeans(chosen, chosenParameters, fits.lists),
  };
}
