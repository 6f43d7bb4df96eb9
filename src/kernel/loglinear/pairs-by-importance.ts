import { countTable } from "../capture/count-table.ts";
import type { ObservedCounts } from "../capture/observed-counts.ts";
import { extendModel } from "./extended-model.ts";
import { fitLoglinear, fitWorkspace } from "./fit-loglinear.ts";
import { pairsOf } from "./growing-model.ts";
import { modelFromGenerators } from "./hierarchical-model.ts";

/**
 * Pairs of lists as masks, those first whose absence costs the model of all pairs most likelihood, and among equals
 * those that alone gain most: the order in which a search by leaps and bounds is short.
 * Cost: two fits for each pair.
 */
export function pairsByImportance(observed: ObservedCounts): number[] {
  const table = countTable(observed);
  const { lists, overlaps, unobservable } = table;
  const pairs = pairsOf(lists);
  const workspace = fitWorkspace(lists, 1 + lists + pairs.length);
  const likelihood = (present: readonly number[]): number => {
    const fit = fitLoglinear(
      extendModel(modelFromGenerators(present, lists), overlaps, unobservable),
      table,
      workspace,
    );
    return fit && fit !== "abandoned" ? fit.logLikelihood : 0;
  };
  return pairs
    .map((pair) => ({ pair, without: likelihood(pairs.filter((other) => other !== pair)), alone: likelihood([pair]) }))
    .sort((a, b) => a.without - b.without || b.alone - a.alone)
    .map(({ pair }) => pair);
}
