import type { History } from "../../model/history.ts";
import { type OverlapTable, overlapTotal } from "../../model/overlap-table.ts";
import type { PublishedTotal, TotalsLevel } from "./protection.ts";

/** The overlaps whose totals are known at a level: everybody (0), each list, each pair of lists. */
export function publishedOverlaps(lists: number, level: TotalsLevel): History[] {
  const single = Array.from({ length: lists }, (_, k) => 1 << k);
  switch (level) {
    case "none":
      return [];
    case "everybody":
      return [0];
    case "lists":
      return [0, ...single];
    case "pairs":
      return [0, ...single, ...single.flatMap((a) => single.filter((b) => b > a).map((b) => a | b))];
    default:
      return level satisfies never;
  }
}

/** The totals of a table of known counts. Cost: overlaps x 2^lists. */
export const publishedTotals = (table: OverlapTable, overlaps: readonly History[]): PublishedTotal[] =>
  overlaps.map((overlap) => ({ overlap, people: overlapTotal(table, overlap) }));
