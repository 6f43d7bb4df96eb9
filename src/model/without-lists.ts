import type { Dataset } from "./dataset.ts";
import { dropList } from "./drop-list.ts";
import { unknownList } from "./list-problems.ts";
import { renamedMargins } from "./margins.ts";
import { onEveryTable } from "./on-every-table.ts";
import { failure, type Result } from "./result.ts";

/** A dataset as if some of its lists had never been made, in all its strata. Fails with `unknown-list` or as `onEveryTable`. */
export function withoutLists(dataset: Dataset, dropped: readonly string[]): Result<Dataset> {
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
  return onEveryTable(left, (table) => dropped.reduce(dropList, table));
}
