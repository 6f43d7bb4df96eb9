import { type OverlapTable, observedBounds, overlapBounds } from "./overlap-table.ts";
import type { Problem } from "./problem.ts";

/**
 * That the lists divide the people among them: at least two have somebody, and no two share anybody for certain. Nothing
 * can then be estimated by any method, whatever the lists are. Cost: 2^L for each pair.
 */
export function partition(table: OverlapTable): Problem | null {
  const { lists } = table;
  const withPeople = lists.filter((_, list) => overlapBounds(table, 1 << list).low > 0);
  const overlapping = lists.some((_, a) =>
    lists.some((_, b) => a < b && overlapBounds(table, (1 << a) | (1 << b)).high > 0),
  );
  if (overlapping || withPeople.length < 2) return null;
  return { code: "partition", lists: withPeople.length, people: observedBounds(table).low };
}
