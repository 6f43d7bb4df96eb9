import type { Dataset } from "./dataset.ts";
import { unknownList } from "./list-problems.ts";
import { renamedMargins } from "./margins.ts";
import { onEveryTable } from "./on-every-table.ts";
import type { OverlapTable } from "./overlap-table.ts";
import { regroupHistories } from "./regroup-histories.ts";
import { failure, type Result } from "./result.ts";

/** A dataset as if some of its lists had never been made, in all its strata. Fails with `unknown-list` or as `onEveryTable`. */
export function forgetLists(dataset: Dataset, dropped: readonly string[]): Result<Dataset> {
  const problem = unknownList(dropped, dataset.table.lists);
  if (problem) return failure(problem);
  const { description, margins } = dataset;
  const named = Object.entries(description.listNames).filter(([list]) => !dropped.includes(list));
  const left: Dataset = {
    ...dataset,
    description: { ...description, listNames: Object.fromEntries(named) },
    // The people who fall out were among those stated in all.
    ...(margins && {
      margins: { ...renamedMargins(margins, (list) => (dropped.includes(list) ? null : list)), all: null },
    }),
  };
  return onEveryTable(left, (table) => dropped.reduce(forgetList, table));
}

/**
 * The table as if one of its lists had never been made: people who are on it alone fall out. A list that the table does
 * not have changes nothing. Cost: lists x 2^lists.
 */
export function forgetList(table: OverlapTable, dropped: string): OverlapTable {
  if (!table.lists.includes(dropped)) return table;
  const kept = table.lists.filter((list) => list !== dropped);
  const becomes = table.lists.map((list) => (list === dropped ? 0 : 1 << kept.indexOf(list)));
  return regroupHistories(table, kept, becomes);
}
