import type { ObservedCounts } from "../kernel/observed-counts.ts";
import type { History } from "./history.ts";

/** How many people carry each capture history: all that estimation ever sees of a person. */
export interface OverlapTable extends ObservedCounts {
  /** Short list names in column order; list k is bit k of a history. */
  readonly lists: readonly string[];
}

export const mostLists = 16;

/** People seen on at least one list. */
export function observedTotal(table: OverlapTable): number {
  let sum = 0;
  for (const count of table.counts) sum += count;
  return sum;
}

/** People whose history contains all lists of `overlap`: n* of a term in the field's papers. Cost: 2^L. */
export function overlapTotal(table: OverlapTable, overlap: History): number {
  let sum = 0;
  for (let history = 1; history < table.counts.length; history++) {
    if ((history & overlap) === overlap) sum += table.counts[history] ?? 0;
  }
  return sum;
}
