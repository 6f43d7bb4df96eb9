import { countTable } from "../../kernel/capture/count-table.ts";
import type { ObservedCounts } from "../../kernel/capture/observed-counts.ts";
import { enumerateModels } from "../../kernel/loglinear/enumerate-models.ts";
import { fitModels, type ModelFits } from "../../kernel/loglinear/fit-models.ts";
import type { HierarchicalModel } from "../../kernel/loglinear/hierarchical-model.ts";
import { type Criterion, informationCriterion } from "../../kernel/loglinear/information-criterion.ts";
import { competingModel } from "../../model/competing-model.ts";
import type { CompetingModel, ExcludedModel } from "../../model/estimate.ts";
import type { Round } from "../../model/estimator.ts";
import { printModel } from "../../model/model-notation.ts";
import { notEstimable } from "../../model/not-estimable.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { mostModels, orderFor } from "./model-space.ts";

/** The fits of one block of models. */
export type FitsPart = ModelFits;

/** All models of one comparison in order of merit. */
export interface ModelRanking {
  /** Every model that has an estimate, best first. */
  readonly estimable: readonly HierarchicalModel[];
  /** The first of them as results show them. */
  readonly best: readonly CompetingModel[];
  /** People seen, as many as are expected under the best model where counts are hidden; NaN without a model. */
  readonly people: number;
  readonly excludedCount: number;
  readonly excluded: readonly ExcludedModel[];
}

/** Far more than ever lie within a few units of the best, and few enough to keep: some 200 bytes each. */
const mostKept = 2000;

const mostExcludedKept = 1000;

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
  const { overlaps, unobservable } = countTable(observed);
  const fitted = fittedModels(models, fits, criterion);
  const estimable = fitted.filter(({ code }) => code === 0).sort((a, b) => a.value - b.value);
  const failing = fitted.filter(({ code }) => code !== 0);
  return {
    estimable: estimable.map(({ model }) => model),
    best: estimable
      .slice(0, mostKept)
      .map(({ model, total, people, logLikelihood }) =>
        competingModel(model, overlaps, total, logLikelihood, { people, unobservable }),
      ),
    people: estimable[0]?.people ?? Number.NaN,
    excludedCount: failing.length,
    excluded: failing
      .slice(0, mostExcludedKept)
      .map(({ model, code }) => ({ model: printModel(model), reason: notEstimable(code) })),
  };
}

interface FittedModel {
  readonly model: HierarchicalModel;
  readonly code: number;
  readonly total: number;
  readonly people: number;
  readonly logLikelihood: number;
  /** By the criterion. */
  readonly value: number;
}

/** One object for each of thousands of models, and no more: a page that waits for them must not stop to collect garbage. */
function fittedModels(
  models: readonly HierarchicalModel[],
  fits: readonly FitsPart[],
  criterion: Criterion,
): FittedModel[] {
  const fitted: FittedModel[] = [];
  for (const part of fits) {
    for (const [index, code] of part.codes.entries()) {
      const model = models[fitted.length];
      if (!model) throw new Error("more fits than models");
      const total = part.totals[index] ?? 0;
      const people = part.people[index] ?? 0;
      const logLikelihood = part.logLikelihoods[index] ?? 0;
      const value = informationCriterion(criterion, model.length, logLikelihood, people);
      fitted.push({ model, code, total, people, logLikelihood, value });
    }
  }
  if (fitted.length < models.length) throw new Error("fewer fits than models");
  return fitted;
}

/** A block of models to be fitted, by their places in the enumeration. */
export interface FitTask {
  readonly step: "fit";
  readonly from: number;
  readonly to: number;
}

interface RankingRequest {
  readonly table: OverlapTable;
  readonly order: number | "auto";
  readonly criterion: Criterion;
  /** Share of the whole work that is done when all models are fitted. */
  readonly until: (models: number) => number;
}

/** All models up to the order, ranked. */
interface RankedModels {
  readonly models: readonly HierarchicalModel[];
  readonly ranking: ModelRanking;
}

const modelsPerTask = 2048;

/** The first round of a method that compares all models: fits them in blocks and ranks them. */
export function* rankingRound<Part extends object>({
  table,
  order,
  criterion,
  until,
}: RankingRequest): Generator<Round<FitTask>, RankedModels, readonly (Part | FitsPart)[]> {
  const models = modelsUpTo(table, order);
  const tasks: FitTask[] = [];
  for (let from = 0; from < models.length; from += modelsPerTask) {
    tasks.push({ step: "fit", from, to: Math.min(models.length, from + modelsPerTask) });
  }
  const parts = yield { tasks, until: until(models.length) };
  return { models, ranking: rankModels(models, parts.filter(isFitsPart), table, criterion) };
}

/** Fits one block, as `fitModels`. */
export function runFitTask(task: FitTask, table: OverlapTable, order: number | "auto"): Generator<number, ModelFits> {
  return fitModels(modelsUpTo(table, order).slice(task.from, task.to), table);
}

const isFitsPart = (part: object): part is FitsPart => "logLikelihoods" in part;

function modelsUpTo(table: OverlapTable, order: number | "auto"): HierarchicalModel[] {
  const lists = table.lists.length;
  const models = enumerateModels(lists, orderFor(lists, order), mostModels);
  if (!models) throw new Error("a table that passed the check has too many models");
  return models;
}
