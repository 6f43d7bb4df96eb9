import { toldInterval } from "../../locale/estimate-sentence.ts";
import type { KnownList } from "../../model/check.ts";
import { hasTotal, type Interval, type NumberedEstimate } from "../../model/estimate.ts";

/** What the other lists say of a list whose size is known. */
export interface KnownListRow {
  readonly list: string;
  readonly size: number;
  readonly observed: number;
  readonly estimate: NumberedEstimate | null;
  readonly interval: Interval | null;
  /** Where the size lies; null without an interval. An interval that is too low misses a size above it. */
  readonly verdict: "covered" | "too-low" | "too-high" | null;
}

export function knownListRows(lists: readonly KnownList[]): KnownListRow[] {
  return lists.map(({ list, size, observed, estimate: given }) => {
    const estimate = given !== null && hasTotal(given) ? given : null;
    const interval = estimate && toldInterval(estimate.intervals);
    const verdict = interval && (size > interval.high ? "too-low" : size < interval.low ? "too-high" : "covered");
    return { list, size, observed, estimate, interval, verdict };
  });
}
