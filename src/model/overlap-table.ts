import type { ObservedCounts } from "../kernel/capture/observed-counts.ts";
import type { History } from "./history.ts";

/** How many people carry each capture history: all that estimation ever sees of a person. */
export interface OverlapTable extends ObservedCounts {
  /** Short list names in column order; list k is bit k of a history. */
  readonly lists: readonly string[];
}

export const mostLists = 16;

/** People seen for certain on at least one list: of a hidden count, its lower bound. */
export const observedTotal = (table: OverlapTable): number => observedBounds(table).low;

/** Between which numbers the people seen lie; they differ where counts are hidden. */
export const observedBounds = (table: OverlapTable) => overlapBounds(table, 0);

/** People whose history for certain contains all lists of `overlap`: n* of a term in the field's papers. Cost: 2^L. */
export const overlapTotal = (table: OverlapTable, overlap: History): number => overlapBounds(table, overlap).low;

/** Between which numbers the people lie whose history contains all lists of `overlap`. Cost: 2^L. */
export function overlapBounds(
  { counts, hidden = [] }: OverlapTable,
  overlap: History,
): { readonly low: number; readonly high: number } {
  let low = 0;
  for (let history = 1; history < counts.length; history++) {
    if ((history & overlap) === overlap) low += counts[history] ?? 0;
  }
  let high = low;
  for (const bounds of hidden) {
    if ((bounds.history & overlap) !== overlap) continue;
    low += bounds.low;
    high += bounds.high;
  }
  return { low, high };
}
