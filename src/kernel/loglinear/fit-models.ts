import { countTable } from "../capture/count-table.ts";
import type { ObservedCounts } from "../capture/observed-counts.ts";
import { subsetSums } from "../linear-algebra/subset-lattice.ts";
import { checkModel } from "./check-model.ts";
import { type ExtendedModel, extendModel } from "./extended-model.ts";
import { fitLoglinear, fitWorkspace } from "./fit-loglinear.ts";
import type { HierarchicalModel } from "./hierarchical-model.ts";

/** Codes of a model that has no estimate, which are added up: the likelihood has no maximum. */
export const noMaximum = 1;
/** Not all parameters can be told apart. */

export const notIdentifiable = 2;

/** A maximum exists and was not found. */
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

/**
 * The mean number of people per history (length 2^lists) under `parameters`, in the order of the finite terms; 0 for the
 * people on no list and for histories outside the likelihood. Cost: lists 2^lists.
 */
export function fittedMeans(
  { finiteTerms, cells, assumed }: ExtendedModel,
  parameters: Float64Array,
  lists: number,
): Float64Array {
  const predictor = new Float64Array(1 << lists);
  finiteTerms.forEach((term, i) => {
    predictor[term] = parameters[i]!;
  });
  for (const { term, logOddsRatio } of assumed) predictor[term] = logOddsRatio;
  subsetSums(predictor, lists);
  const means = new Float64Array(1 << lists);
  for (const cell of cells) means[cell] = Math.exp(predictor[cell]!);
  return means;
}

/** What one model says of one table. */
interface OneFit {
  /** People in all, seen and unseen. */
  readonly total: number;
  /** Mean number of people per history, as `fittedMeans`. */
  readonly means: Float64Array;
}

/** Checks and fits a single model; null where it has no estimate. Cost: a check and a fit. */
export function fitOneModel(model: HierarchicalModel, observed: ObservedCounts): OneFit | null {
  const table = countTable(observed);
  const extended = extendModel(model, table.overlaps, table.unobservable, table.assumed);
  const { exists, identifiable } = checkModel(extended, table.counts, table.lists);
  if (!exists || !identifiable) return null;
  const workspace = fitWorkspace(table.lists, model.length);
  const fit = fitLoglinear(extended, table, workspace);
  if (fit === null || fit === "abandoned") return null;
  return { total: fit.people + fit.dark, means: fittedMeans(extended, workspace.parameters, table.lists) };
}
