import { countTable } from "../kernel/count-table.ts";
import type { ModelFits } from "../kernel/fit-models.ts";
import type { HierarchicalModel } from "../kernel/hierarchical-model.ts";
import { type Criterion, informationCriterion } from "../kernel/information-criterion.ts";
import type { ObservedCounts } from "../kernel/observed-counts.ts";
import { competingModel } from "../model/competing-model.ts";
import type { CompetingModel, ExcludedModel } from "../model/estimate.ts";
import { printModel } from "../model/model-notation.ts";
import { notEstimable } from "../model/not-estimable.ts";

/** The fits of one block of models. */
export type FitsPart = ModelFits;

/** All models of one comparison in order of merit. */
export interface ModelRanking {
  /** Every model that has an estimate, best first. */
  readonly estimable: readonly HierarchicalModel[];
  /** The first of them as results show them. */
  readonly best: readonly CompetingModel[];
  readonly excludedCount: number;
  readonly excluded: readonly ExcludedModel[];
}

const mostShown = 1000;

/**
 * Orders models by criterion; of models that tie the one enumerated first, which has fewer terms, goes first. `fits` are
 * the blocks in the order of `models`. Cost: models x log(models).
 */
export function rankModels(
  models: readonly HierarchicalModel[],
  fits: readonly FitsPart[],
  observed: ObservedCounts,
  criterion: Criterion,
): ModelRanking {
  const { overlaps } = countTable(observed);
  const people = overlaps[0] ?? 0;
  const rows = fits.flatMap(({ totals, logLikelihoods, codes }) =>
    Array.from(codes, (code, index) => ({
      code,
      total: totals[index] ?? 0,
      logLikelihood: logLikelihoods[index] ?? 0,
    })),
  );
  const fitted = models.map((model, index) => {
    const { code, total, logLikelihood } = rows[index] ?? { code: 0, total: Number.NaN, logLikelihood: Number.NaN };
    const value = informationCriterion(criterion, model.length, logLikelihood, people);
    return { model, code, total, logLikelihood, value };
  });
  const estimable = fitted.filter(({ code }) => code === 0).sort((a, b) => a.value - b.value);
  const failing = fitted.filter(({ code }) => code !== 0);
  return {
    estimable: estimable.map(({ model }) => model),
    best: estimable
      .slice(0, mostShown)
      .map(({ model, total, logLikelihood }) => competingModel(model, overlaps, total, logLikelihood)),
    excludedCount: failing.length,
    excluded: failing
      .slice(0, mostShown)
      .map(({ model, code }) => ({ model: printModel(model), reason: notEstimable(code) })),
  };
}
