import type { OverlapTable } from "./overlap-table.ts";
import { regroupHistories } from "./regroup-histories.ts";

/**
 * The table as if one of its lists had never been made: people who are on it alone fall out. A list that the table does
 * not have changes nothing. Cost: lists x 2^lists.
 */
export function dropList(table: OverlapTable, dropped: string): OverlapTable {
  if (!table.lists.includes(dropped)) return table;
  const kept = table.lists.filter((list) => list !== dropped);
  const becomes = table.lists.map((list) => (list === dropped ? 0 : 1 << kept.indexOf(list)));
  return regroupHistories(table, kept, becomes);
}
