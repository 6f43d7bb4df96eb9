import type { Dataset } from "./dataset.ts";
import { listIndices } from "./history.ts";
import { mostPossible } from "./most-possible.ts";
import { type OverlapTable, observedBounds } from "./overlap-table.ts";
import type { Problem } from "./problem.ts";
import { failure, type Result, success } from "./result.ts";
import type { Stratum } from "./stratum.ts";

const fewestLists = 2;

/**
 * A dataset with its table and the table of each stratum changed alike. Some strata may lack lists of the table, so the
 * change must bear with that; one that is left without lists goes. What is left must still be a table of overlaps.
 */
export function onEveryTable(dataset: Dataset, change: (table: OverlapTable) => OverlapTable): Result<Dataset> {
  const table = change(dataset.table);
  const strata = dataset.strata.map((stratum): Stratum => ({ ...stratum, table: change(stratum.table) }));
  const changed = { ...dataset, table, strata: strata.filter((stratum) => stratum.table.lists.length > 0) };
  const problem = unusable(changed);
  return problem ? failure(problem) : success(changed);
}

/** Why there is nothing to work with any more in what a step has left, or null. */
export function unusable({ table, strata }: Dataset): Problem | null {
  const { lists } = table;
  if (lists.length < fewestLists) return { code: "too-few-lists-left", lists: lists.length, least: fewestLists };
  if (observedBounds(table).high === 0) return { code: "nobody-left" };
  for (const each of [table, ...strata.map((stratum) => stratum.table)]) {
    const wide = each.hidden?.find(({ low, high }) => high - low >= mostPossible);
    if (wide) {
      const names = listIndices(wide.history).map((list) => each.lists[list] ?? "");
      return { code: "hidden-too-wide", lists: names, most: mostPossible };
    }
  }
  return null;
}
