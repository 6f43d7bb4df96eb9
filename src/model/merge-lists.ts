import type { OverlapTable } from "./overlap-table.ts";
import { regroupHistories } from "./regroup-histories.ts";

/**
 * The table with some of its lists merged into one called `as`, in the place of the first of them: whoever is on any of
 * them is on it. Lists that the table does not have are passed over. Cost: lists x 2^lists.
 */
export function mergeLists(table: OverlapTable, merged: readonly string[], as: string): OverlapTable {
  const isMerged = (list: string): boolean => merged.includes(list);
  const place = table.lists.findIndex(isMerged);
  if (place < 0) return table;
  const kept = table.lists.filter((list, index) => index === place || !isMerged(list));
  const becomes = table.lists.map((list) => 1 << (isMerged(list) ? place : kept.indexOf(list)));
  return regroupHistories(
    table,
    kept.map((list) => (isMerged(list) ? as : list)),
    becomes,
  );
}
