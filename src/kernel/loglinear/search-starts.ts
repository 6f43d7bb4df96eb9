import { countTable } from "../capture/count-table.ts";
import type { ObservedCounts } from "../capture/observed-counts.ts";
import type { RandomStream } from "../sampling/random-stream.ts";
import { checkModel } from "./check-model.ts";
import { extendModel } from "./extended-model.ts";
import { pairsOf } from "./growing-model.ts";
import { type HierarchicalModel, modelFromGenerators } from "./hierarchical-model.ts";
import { stepwisePath } from "./stepwise.ts";

/** Beyond so many lists the descent from all pairs is too long. */
const mostListsForAllPairs = 10;

/** Where Chan, Silverman and Vincent (2021) stop adding pairs. */
const usualThreshold = 0.02;

/**
 * Models of pairs from which a search may start: main effects, the end of a forward selection, all pairs (up to ten
 * lists), then `random` models of random size; only the first may be without an estimate. A random model takes pairs in
 * random order, up to twice as many as there are lists, and leaves out any with which it would have no estimate. Yields
 * the share of a part of the work that is done.
 * Cost: a forward selection, and a check for each pair of each random model.
 */
export function* searchStarts(
  observed: ObservedCounts,
  random: number,
  stream: RandomStream,
): Generator<number, HierarchicalModel[]> {
  const { lists, counts, overlaps, unobservable } = countTable(observed);
  const pairs = pairsOf(lists);
  const hasEstimate = (model: HierarchicalModel): boolean => {
    const { exists, identifiable } = checkModel(extendModel(model, overlaps, unobservable), counts, lists);
    return exists && identifiable;
  };
  const { steps } = yield* stepwisePath(observed, usualThreshold);
  const selected = steps.at(-1)?.model;
  const starts = [modelFromGenerators([], lists), ...(selected ? [selected] : [])];

  const allPairs = modelFromGenerators(pairs, lists);
  if (lists <= mostListsForAllPairs && hasEstimate(allPairs)) starts.push(allPairs);

  for (let start = 0; start < random && selected; start++) {
    const size = 1 + Math.floor(stream.uniform() * Math.min(pairs.length, 2 * lists));
    const taken: number[] = [];
    for (const pair of shuffled(pairs, stream).slice(0, size)) {
      if (hasEstimate(modelFromGenerators([...taken, pair], lists))) taken.push(pair);
      yield (start + 1) / (random + 1);
    }
    starts.push(modelFromGenerators(taken, lists));
  }
  return starts;
}

/** A random order, each equally likely. Source: Durstenfeld (1964), Communications of the ACM 7(7), 420. */
function shuffled(items: readonly number[], stream: RandomStream): number[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(stream.uniform() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
