import { pairOverlapTotal } from "../kernel/capture/pair-overlaps.ts";
import type { Bounds } from "./bounds.ts";
import { extremeCounts } from "./extreme-counts.ts";
import type { OverlapTable } from "./overlap-table.ts";

/** Between which numbers m lies: over all pairs of lists, the people who are on both. Cost: 2^L. */
export const pairOverlapBounds = (table: OverlapTable): Bounds => ({
  low: pairOverlapTotal(extremeCounts(table, "low"), table.lists.length),
  high: pairOverlapTotal(extremeCounts(table, "high"), table.lists.length),
});
