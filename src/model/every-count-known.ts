import type { OverlapTable } from "./overlap-table.ts";
import type { Problem } from "./problem.ts";

/** Why a method that needs the count of every history cannot use this table, or null. */
export function everyCountKnown({ hidden = [], unobservable = [] }: OverlapTable): Problem | null {
  if (hidden.length + unobservable.length === 0) return null;
  return { code: "needs-every-count", hidden: hidden.length, unobservable: unobservable.length };
}
