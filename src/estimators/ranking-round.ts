import { enumerateModels } from "../kernel/enumerate-models.ts";
import { fitModels, type ModelFits } from "../kernel/fit-models.ts";
import type { HierarchicalModel } from "../kernel/hierarchical-model.ts";
import type { Criterion } from "../kernel/information-criterion.ts";
import type { Round } from "../model/estimator.ts";
import { type OverlapTable, observedTotal } from "../model/overlap-table.ts";
import { partition } from "../model/partition.ts";
import type { Problem } from "../model/problem.ts";
import { type FitsPart, type ModelRanking, rankModels } from "./model-ranking.ts";
import { largestOrder, mostModels, orderFor } from "./model-space.ts";

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

/** Why the models up to `order` cannot be compared on this table, or null. */
export function rankingProblem(table: OverlapTable, order: number | "auto"): Problem | null {
  const lists = table.lists.length;
  if (lists < 2) return { code: "too-few-lists", lists, least: 2 };
  if (observedTotal(table) === 0) return { code: "nobody-seen" };
  const divided = partition(table);
  if (divided) return divided;
  const chosen = orderFor(lists, order);
  if (chosen > lists - 1) return { code: "order-too-high", order: chosen, most: lists - 1 };
  const largest = largestOrder(lists);
  return chosen > largest ? { code: "too-many-models", lists, order: chosen, largestOrder: largest } : null;
}

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
