import type { Method } from "../../model/estimator.ts";
import { everyCountKnown } from "../../model/every-count-known.ts";
import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import { sources } from "../sources.ts";

const fields = { levels: { kind: "levels", default: [0.95, 0.8] } } as const;

/**
 * Lincoln-Petersen and Chapman for every pair of lists, with log-normal intervals: a check that the lists agree, not an
 * estimate of its own. Cost: lists 2^lists, all of it where the notebook lives.
 * Source: see `two-list-estimates.ts` and `log-normal-interval.ts`.
 */
export const pairs: Method<typeof fields> = {
  version: 1,
  modelClass: "counts-only",
  fields,
  sources: [sources.sekar1949, sources.chapman1951, sources.seber1982, sources.burnham1987],
  check: (table) => firstProblem(table),
  cost: () => 0,
};

function firstProblem(table: OverlapTable): Problem | null {
  if (table.lists.length < 2) return { code: "too-few-lists", lists: table.lists.length, least: 2 };
  if (observedTotal(table) === 0 && !table.hidden) return { code: "nobody-seen" };
  return everyCountKnown(table);
}
