import type { ObservedCounts } from "../../kernel/capture/observed-counts.ts";
import type { ExhaustivePart, ExhaustiveRequest } from "../../kernel/loglinear/exhaustive-pairs.ts";
import { pairsByImportance } from "../../kernel/loglinear/exhaustive-pairs.ts";
import {
  bySizeThenMask,
  type HierarchicalModel,
  modelFromGenerators,
} from "../../kernel/loglinear/hierarchical-model.ts";
import type { Criterion } from "../../kernel/loglinear/information-criterion.ts";
import type { Round } from "../../model/estimator.ts";
import { type FitsPart, type ModelRanking, rankModels } from "../ranking/model-ranking.ts";
import { distinct, type FitTask, fitTasks } from "./descent.ts";

export interface ExhaustiveTask {
  readonly step: "exhaustive";
  readonly request: ExhaustiveRequest;
}

export interface Exhaustion {
  readonly ranking: ModelRanking;
  readonly models: number;
  readonly fitted: number;
  readonly withoutEstimate: number;
}

export interface ExhaustionRequest {
  readonly table: ObservedCounts;
  readonly lists: number;
  readonly criterion: Criterion;
  /** How many of the best models are wanted. */
  readonly most: number;
  /** The best that the descents met, best first, with the criterion of the last one wanted. */
  readonly met: readonly HierarchicalModel[];
  readonly limit: number;
  readonly until: number;
}

/** A block of all models has at most so many; blocks without promise end after a fit. */
const modelsPerBlock = 2 ** 14;
const mostBlocks = 2 ** 10;

/**
 * The best of all models of pairs, proven: each block by leaps and bounds with the best that the descents met as the
 * mark to beat, then the best of all blocks fitted afresh in the order in which best-model enumerates them.
 */
export function* exhaust<Part extends object>({
  table,
  lists,
  criterion,
  most,
  met,
  limit,
  until,
}: ExhaustionRequest): Generator<
  Round<ExhaustiveTask | FitTask>,
  Exhaustion,
  readonly (Part | ExhaustivePart | FitsPart)[]
> {
  const pairs = pairsByImportance(table);
  const models = 2 ** pairs.length;
  const blocks = Math.min(mostBlocks, Math.max(1, models / modelsPerBlock));
  const decided = Math.log2(blocks);
  const tasks = Array.from({ length: blocks }, (_, kept): ExhaustiveTask => {
    return { step: "exhaustive", request: { pairs, criterion, most, limit, decided, kept } };
  });
  const parts = (yield { tasks, until }).filter((part): part is ExhaustivePart => "withoutEstimate" in part);

  const modelOf = (index: number): HierarchicalModel =>
    modelFromGenerators(
      pairs.filter((_, pair) => index & (1 << pair)),
      lists,
    );
  const found = parts
    .flatMap((part) => Array.from(part.models, (model, row) => ({ model, value: part.values[row] ?? 0 })))
    .sort((a, b) => a.value - b.value)
    .slice(0, most);
  const withoutEstimate = parts.flatMap(({ excluded }) => Array.from(excluded, modelOf));
  const finalists = distinct([...met, ...found.map(({ model }) => modelOf(model)), ...withoutEstimate]);
  finalists.sort(inOrderOfEnumeration);
  const fits = yield { tasks: fitTasks(finalists, lists), until };
  const ranking = rankModels(
    finalists,
    fits.filter((part): part is FitsPart => "codes" in part),
    table,
    criterion,
  );
  const counted = parts.reduce((sum, part) => sum + part.withoutEstimate, 0);
  return {
    ranking: {
      ...ranking,
      estimable: ranking.estimable.slice(0, most),
      best: ranking.best.slice(0, most),
      excludedCount: Math.max(counted, ranking.excludedCount),
    },
    models,
    fitted: parts.reduce((sum, part) => sum + part.fitted, 0),
    withoutEstimate: counted,
  };
}

/** At the first term that only one of two models has, the one without it goes first: see `enumerateModels`. */
function inOrderOfEnumeration(a: HierarchicalModel, b: HierarchicalModel): number {
  const onlyA = a.find((term) => !b.includes(term));
  const onlyB = b.find((term) => !a.includes(term));
  if (onlyA === undefined || onlyB === undefined) return a.length - b.length;
  return bySizeThenMask(onlyB, onlyA);
}
