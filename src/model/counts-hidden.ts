import { type OverlapTable, observedBounds } from "./overlap-table.ts";
import type { Problem } from "./problem.ts";

/** What every estimate from a table with hidden counts must say: between which numbers the people seen lie. */
export function countsHidden(table: OverlapTable): Problem[] {
  const { low, high } = observedBounds(table);
  if (low === high) return [];
  const cells = (table.hidden ?? []).filter((count) => count.low < count.high).length;
  return [{ code: "counts-hidden", cells, low, high }];
}

/**
 * The number of people seen that an estimate reports where a method expects `people`: rounded down, so that it never exceeds
 * the total. The warning of `countsHidden` says between which numbers the true one lies.
 */
export const reportedPeople = (people: number): number => Math.floor(people);
