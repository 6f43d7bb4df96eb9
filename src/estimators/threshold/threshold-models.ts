import { countTable } from "../../kernel/capture/count-table.ts";
import { sizeOf } from "../../kernel/linear-algebra/subset-lattice.ts";
import { checkModel } from "../../kernel/loglinear/check-model.ts";
import { extendModel } from "../../kernel/loglinear/extended-model.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import type { NotEstimable } from "../../model/problem.ts";
import type { FiniteModel } from "./threshold-runs.ts";

/** A model to be fitted, and the interactions that its prior puts at minus infinity. */
export interface ModelToFit extends FiniteModel {
  readonly boundary: readonly number[];
}

/**
 * Under a proper prior every model has a posterior. Under a flat one interactions without overlap go to minus infinity
 * and take their histories with them, and the rest has a posterior exactly where the maximum likelihood estimate exists
 * and is identifiable; where it does not, the reason is told. Cost: see `checkModel`.
 */
export function modelToFit(
  table: OverlapTable,
  interactions: readonly number[],
  flat: boolean,
): ModelToFit | { readonly reason: NotEstimable } {
  const { counts, overlaps, lists } = countTable(table);
  if (!flat) {
    const cells = Int32Array.from({ length: counts.length - 1 }, (_, index) => index + 1);
    return { interactions, boundary: [], cells };
  }
  const singles = Array.from({ length: lists }, (_, list) => 1 << list);
  const extended = extendModel(Int32Array.from([0, ...singles, ...interactions]), overlaps);
  const { exists, identifiable } = checkModel(extended, counts, lists);
  if (!exists) return { reason: identifiable ? "no-maximum" : "no-maximum-and-not-identifiable" };
  if (!identifiable) return { reason: "not-identifiable" };
  return {
    interactions: [...extended.finiteTerms].filter((term) => sizeOf(term) > 1),
    boundary: [...extended.boundaryTerms],
    cells: extended.cells,
  };
}

export const pairsOf = (lists: number): number[] => combinations(lists, 2);

/** Three lists whose pairs are all among these. */
export const triplesWithin = (pairs: readonly number[], lists: number): number[] =>
  combinations(lists, 3).filter((triple) => pairs.filter((pair) => (pair & triple) === pair).length === 3);

const combinations = (lists: number, size: number): number[] =>
  Array.from({ length: 1 << lists }, (_, term) => term).filter((term) => sizeOf(term) === size);
