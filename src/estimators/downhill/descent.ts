import type { HierarchicalModel } from "../../kernel/loglinear/hierarchical-model.ts";
import { type Criterion, informationCriterion } from "../../kernel/loglinear/information-criterion.ts";
import { neighbouringModels } from "../../kernel/loglinear/neighbouring-models.ts";
import type { Round } from "../../model/estimator.ts";
import type { FitsPart } from "../ranking/model-ranking.ts";

/** Models to check and fit. */
export interface FitTask {
  readonly step: "fit";
  readonly models: readonly HierarchicalModel[];
}

/** One start and where it led. */
export interface Descent {
  readonly from: HierarchicalModel;
  readonly to: HierarchicalModel;
  /** Criterion at the end; infinite when no model that was met has an estimate. */
  readonly value: number;
  readonly moves: number;
}

export interface Descents {
  readonly descents: readonly Descent[];
  /** Every model that was fitted, in the order in which it was met, and its fits. */
  readonly visited: readonly HierarchicalModel[];
  readonly fits: readonly FitsPart[];
}

export interface DescentRequest {
  readonly starts: readonly HierarchicalModel[];
  readonly lists: number;
  readonly order: number;
  readonly criterion: Criterion;
  /** Share of the whole work that is done before the descents, and that is done when they are. */
  readonly from: number;
  readonly until: number;
}

/** Where a descent has come to. */
interface Way {
  readonly from: HierarchicalModel;
  at: HierarchicalModel;
  moves: number;
  moving: boolean;
}

/** How many rounds are to come is unknown; each is shown as this share of what is left. */
const shareOfRound = 0.15;

/**
 * Steepest descent of the criterion over neighbouring hierarchies from every start at once: each round fits the
 * neighbours that nobody met before, then each descent moves to its best neighbour, the first among equals. It ends
 * where none is better. Descents that meet go on as one, and no model is fitted twice. On the published data a look two
 * terms ahead leaves the same basins, so more starts are what finds the deepest.
 * Cost here: neighbours x terms for each move.
 */
export function* descend<Part extends object>(
  request: DescentRequest,
): Generator<Round<FitTask>, Descents, readonly (Part | FitsPart)[]> {
  const { lists, order, criterion, starts } = request;
  const visited: HierarchicalModel[] = [];
  const fits: FitsPart[] = [];
  const values = new Map<string, number>();
  const ways: Way[] = starts.map((start) => ({ from: start, at: start, moves: 0, moving: true }));
  const criterionOf = (model: HierarchicalModel): number => values.get(keyOf(model)) ?? Number.POSITIVE_INFINITY;
  const neighbours = new Map<string, HierarchicalModel[]>();
  const neighboursOf = (model: HierarchicalModel): HierarchicalModel[] => {
    const known = neighbours.get(keyOf(model)) ?? neighbouringModels(model, lists, order);
    neighbours.set(keyOf(model), known);
    return known;
  };

  let done = request.from;
  let wanted: readonly HierarchicalModel[] = starts;
  while (ways.some(({ moving }) => moving)) {
    const unmet = distinct(wanted).filter((model) => !values.has(keyOf(model)));
    if (unmet.length > 0) {
      done += shareOfRound * (request.until - done);
      const parts = yield { tasks: fitTasks(unmet, lists), until: done };
      const found = parts.filter((part): part is FitsPart => "codes" in part);
      unmet.forEach((model, index) => {
        values.set(keyOf(model), criterionAt(found, index, model, criterion));
      });
      visited.push(...unmet);
      fits.push(...found);
    }
    for (const way of ways) {
      const around = neighboursOf(way.at);
      if (!way.moving || !around.every((model) => values.has(keyOf(model)))) continue;
      const best = around.reduce((least, model) => (criterionOf(model) < criterionOf(least) ? model : least), way.at);
      way.moving = best !== way.at;
      if (!way.moving) continue;
      way.at = best;
      way.moves++;
    }
    wanted = ways.filter(({ moving }) => moving).flatMap(({ at }) => neighboursOf(at));
  }
  const descents = ways.map(({ from, at, moves }) => ({ from, to: at, value: criterionOf(at), moves }));
  return { descents, visited, fits };
}

/** Stands for a model: equal if and only if its terms are. */
const keyOf = (model: HierarchicalModel): string => model.join(" ");

/** Each model once, where it first stands. */
export function distinct(models: readonly HierarchicalModel[]): HierarchicalModel[] {
  return [...new Map(models.map((model) => [keyOf(model), model])).values()];
}

/** Models in one task: a second or less, fewer as the table of overlaps grows. */
const modelsPerTask = (lists: number): number => Math.max(8, 2048 >> Math.max(0, lists - 6));

/** The tasks that check and fit `models`, in blocks that do not depend on the workers. */
export function fitTasks(models: readonly HierarchicalModel[], lists: number): FitTask[] {
  const size = modelsPerTask(lists);
  const tasks: FitTask[] = [];
  for (let from = 0; from < models.length; from += size) {
    tasks.push({ step: "fit", models: models.slice(from, from + size) });
  }
  return tasks;
}

/** The criterion of the model at `index` through all parts in order; infinite when it has no estimate. */
function criterionAt(parts: readonly FitsPart[], index: number, model: HierarchicalModel, criterion: Criterion) {
  let row = index;
  for (const { codes, logLikelihoods, people } of parts) {
    if (row < codes.length) {
      if (codes[row] !== 0) return Number.POSITIVE_INFINITY;
      return informationCriterion(criterion, model.length, logLikelihoods[row] ?? 0, people[row] ?? 0);
    }
    row -= codes.length;
  }
  throw new Error("a model was not fitted");
}
