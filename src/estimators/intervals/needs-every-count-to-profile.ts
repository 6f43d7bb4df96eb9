import type { OverlapTable } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import type { ResampledOrProfiled } from "./interval-options.ts";

/** A profile refits the counts themselves, so none may be hidden; histories that nobody could have do no harm. */
export function needsEveryCountToProfile({ hidden = [] }: OverlapTable, { kind }: ResampledOrProfiled): Problem | null {
  // A hidden count whose bounds are equal is a count like any other.
  const uncertain = hidden.filter(({ low, high }) => low < high).length;
  return kind === "profile" && uncertain > 0 ? { code: "needs-every-count", hidden: uncertain, unobservable: 0 } : null;
}
