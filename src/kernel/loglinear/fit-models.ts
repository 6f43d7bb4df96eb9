import { countTable } from "../capture/count-table.ts";
import type { ObservedCounts } from "../capture/observed-counts.ts";
import { checkModel } from "./check-model.ts";
import { extendModel } from "./extended-model.ts";
import { fitLoglinear, fitWorkspace } from "./fit-loglinear.ts";
import type { HierarchicalModel } from "./hierarchical-model.ts";

/** Codes of a model that has no estimate: the sum of those that hold. */
export const noMaximum = 1;
export const notIdentifiable = 2;
export const notConverged = 4;

/** Fits of many models to one table, one entry per model. */
export interface ModelFits {
  /** People in all, seen and unseen; NaN where the code is not 0. */
  readonly totals: Float64Array;
  /** People seen, the expected number where counts are hidden; NaN where the code is not 0. */
  readonly people: Float64Array;
  readonly logLikelihoods: Float64Array;
  /** 0 where the model has an estimate, otherwise the sum of the codes above. */
  readonly codes: Uint8Array;
}

const modelsPerYield = 64;

/**
 * Checks and fits every model on the observed counts, yielding the fraction done. A model that fails the check is
 * never fitted. Cost: models x (check + fit); 32,768 pairwise models of six lists take about a second.
 */
export function* fitModels(
  models: readonly HierarchicalModel[],
  observed: ObservedCounts,
): Generator<number, ModelFits> {
  const table = countTable(observed);
  const workspace = fitWorkspace(table.lists, Math.max(1, ...models.map((model) => model.length)));
  const fits: ModelFits = {
    totals: new Float64Array(models.length).fill(Number.NaN),
    people: new Float64Array(models.length).fill(Number.NaN),
    logLikelihoods: new Float64Array(models.length).fill(Number.NaN),
    codes: new Uint8Array(models.length),
  };
  for (let index = 0; index < models.length; index++) {
    const extended = extendModel(models[index]!, table.overlaps, table.unobservable, table.assumed);
    const check = checkModel(extended, table.counts, table.lists);
    fits.codes[index] = (check.exists ? 0 : noMaximum) + (check.identifiable ? 0 : notIdentifiable);
    if (fits.codes[index] === 0) {
      const fit = fitLoglinear(extended, table, workspace);
      if (fit && fit !== "abandoned") {
        fits.totals[index] = fit.people + fit.dark;
        fits.people[index] = fit.people;
        fits.logLikelihoods[index] = fit.logLikelihood;
      } else fits.codes[index] = notConverged;
    }
    if (index % modelsPerYield === modelsPerYield - 1) yield (index + 1) / models.length;
  }
  return fits;
}
