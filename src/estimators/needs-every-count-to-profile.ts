import { countTable } from "../kernel/count-table.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import type { Problem } from "../model/problem.ts";
import type { ResampledOrProfiled } from "./interval-options.ts";

/** A profile refits the counts themselves, so none may be hidden; histories that nobody could have do no harm. */
export function needsEveryCountToProfile(table: OverlapTable, { kind }: ResampledOrProfiled): Problem | null {
  const { hidden } = countTable(table);
  if (kind !== "profile" || hidden.length === 0) return null;
  return { code: "needs-every-count", hidden: hidden.length, unobservable: 0 };
}
