import { enumerateModels } from "../../kernel/loglinear/enumerate-models.ts";
import { fitModels, type ModelFits } from "../../kernel/loglinear/fit-models.ts";
import type { HierarchicalModel } from "../../kernel/loglinear/hierarchical-model.ts";
import type { Criterion } from "../../kernel/loglinear/information-criterion.ts";
import type { Round } from "../../model/estimator.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { type FitsPart, type ModelRanking, rankModels } from "./model-ranking.ts";
import { mostModels, orderFor } from "./model-space.ts";

/** A block of models to be fitted, by their places in the enumeration. */
export interface FitTask {
  readonly step: "fit";
  readonly from: number;
  readonly to: number;
}

export interface RankingRequest {
  readonly table: OverlapTable;
  readonly order: number | "auto";
  readonly criterion: Criterion;
  /** Share of the whole work that is done when all models are fitted. */
  readonly until: (models: number) => number;
}

/** All models up to the order, ranked. */
export interface RankedModels {
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
