import { toldInterval } from "../locale/estimate-sentence.ts";
import type { KnownList } from "../model/check.ts";
import type { Interval } from "../model/estimate.ts";

/** How the interval of a known list did. */
export type Covering = "covered" | "too-low" | "too-high";

/** The interval that is told of a list's estimate, and where it lies; null where the others gave none. */
export function coveringOf({ estimate, size }: KnownList): (Interval & { readonly covering: Covering }) | null {
  const interval = estimate && toldInterval(estimate.intervals);
  if (!interval) return null;
  const { low, high } = interval;
  return { ...interval, covering: high < size ? "too-low" : low > size ? "too-high" : "covered" };
}

/** How many lists have an interval from the others, and how these did. */
export interface KnownListCoverage {
  readonly lists: number;
  readonly covered: number;
  readonly tooLow: number;
  readonly tooHigh: number;
}

/** Counts how the intervals of known lists did; a list for which the others gave none counts nowhere. */
export function knownListCoverage(knownLists: readonly KnownList[]): KnownListCoverage {
  const coverings = knownLists.flatMap((list) => coveringOf(list)?.covering ?? []);
  const count = (wanted: Covering): number => coverings.filter((covering) => covering === wanted).length;
  return {
    lists: coverings.length,
    covered: count("covered"),
    tooLow: count("too-low"),
    tooHigh: count("too-high"),
  };
}
