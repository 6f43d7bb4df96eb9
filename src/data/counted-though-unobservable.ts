import { listIndices } from "../model/history.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import type { Problem } from "../model/problem.ts";

/** The problem of the first history that is said to be unobservable although people are, or may be, counted there. */
export function countedThoughUnobservable({
  lists,
  counts,
  hidden = [],
  unobservable = [],
}: OverlapTable): Problem | null {
  const isHidden = new Set(hidden.map(({ history }) => history));
  const counted = unobservable.find((history) => (counts[history] ?? 0) > 0 || isHidden.has(history));
  if (counted === undefined) return null;
  return { code: "counted-though-unobservable", lists: listIndices(counted).map((list) => lists[list] ?? "") };
}
