import type { OverlapTable } from "./overlap-table.ts";

/** The counts of a table with every hidden one at its lower bound, or every one at its upper bound. Cost: 2^L. */
export function extremeCounts({ counts, hidden = [] }: OverlapTable, end: "low" | "high"): Float64Array {
  const extreme = counts.slice();
  for (const bounds of hidden) extreme[bounds.history] = bounds[end];
  return extreme;
}
