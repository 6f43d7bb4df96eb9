import type { Dataset, DatasetDescription } from "./dataset.ts";
import { repeatedList, unknownList } from "./list-problems.ts";
import { renamedMargins } from "./margins.ts";
import { onEveryTable } from "./on-every-table.ts";
import type { OverlapTable } from "./overlap-table.ts";
import { regroupHistories } from "./regroup-histories.ts";
import { failure, type Result } from "./result.ts";
import { type Texts, textIn } from "./texts.ts";

/**
 * A dataset with some of its lists merged into one called `as`, in all its strata. Fails with `unknown-list`, with
 * `repeated-list` where `as` is the name of another list, or as `onEveryTable`.
 */
export function withMergedLists(dataset: Dataset, merged: readonly string[], as: string): Result<Dataset> {
  const { lists } = dataset.table;
  const kept = lists.filter((list) => !merged.includes(list));
  const problem = unknownList(merged, lists) ?? repeatedList([...kept, as]);
  if (problem) return failure(problem);
  const { margins } = dataset;
  const named: Dataset = {
    ...dataset,
    description: withMergedName(dataset, merged, as),
    // Nobody states how many people are on the merged list.
    ...(margins && { margins: renamedMargins(margins, (list) => (merged.includes(list) ? null : list)) }),
  };
  return onEveryTable(named, (table) => mergeLists(table, merged, as));
}

/** The full name of the merged list is made of those of its parts, where they are known. */
function withMergedName({ description }: Dataset, merged: readonly string[], as: string): DatasetDescription {
  const full = merged.flatMap((list): Texts[] => [description.listNames[list] ?? []].flat());
  const others = Object.entries(description.listNames).filter(([list]) => !merged.includes(list));
  const tags = [...new Set(full.flatMap((texts) => Object.keys(texts)))];
  const joined: Texts = Object.fromEntries(
    tags.map((tag) => [tag, full.map((texts) => textIn(texts, tag)).join(" + ")]),
  );
  const listNames = Object.fromEntries(full.length === 0 ? others : [...others, [as, joined]]);
  return { ...description, listNames };
}

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
