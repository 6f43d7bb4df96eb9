import { boundaryTermsOf } from "../kernel/loglinear/extended-model.ts";
import type { HierarchicalModel } from "../kernel/loglinear/hierarchical-model.ts";
import { informationCriterion } from "../kernel/loglinear/information-criterion.ts";
import type { CompetingModel } from "./estimate.ts";
import { printModel, printTerm } from "./model-notation.ts";

/** What a table with hidden counts or unobservable histories says beyond its overlaps. */
export interface UnusualTable {
  /** People seen, where it is not everybody certainly seen. */
  readonly people?: number;
  readonly unobservable?: readonly number[];
}

/** A fitted model as results show it. `overlaps` are the table's n*, by term. Cost: terms of the model squared. */
export function competingModel(
  model: HierarchicalModel,
  overlaps: Float64Array,
  total: number,
  logLikelihood: number,
  { people = overlaps[0] ?? 0, unobservable = [] }: UnusualTable = {},
): CompetingModel {
  return {
    model: printModel(model),
    parameters: model.length,
    bic: informationCriterion("bic", model.length, logLikelihood, people),
    aic: informationCriterion("aic", model.length, logLikelihood, people),
    logLikelihood,
    total,
    boundaryTerms: Array.from(boundaryTermsOf(model, overlaps, unobservable), printTerm),
  };
}
