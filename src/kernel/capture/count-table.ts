import { gammaln } from "../distributions/special-functions.ts";
import { supersetSums } from "../linear-algebra/subset-lattice.ts";
import type { AssumedTerm, HiddenCount, ObservedCounts } from "./observed-counts.ts";

/** A table of counts with the sums that every model of it needs, computed once. */
export interface CountTable {
  readonly lists: number;
  /** People per history that are certain: the count, or the lower bound of a hidden one. Length 2^lists; index 0 is 0. */
  readonly counts: Float64Array;
  /** n*: people, certain ones, whose history contains a term, by term; `overlaps[0]` is everybody certainly seen. */
  readonly overlaps: Float64Array;
  /** Sum of log(count!) over the histories. */
  readonly logFactorials: number;
  /** The hidden counts whose bounds differ; equal bounds are a count like any other. */
  readonly hidden: readonly HiddenCount[];
  readonly unobservable: readonly number[];
  readonly assumed: readonly AssumedTerm[];
}

const none: readonly never[] = [];

/** Adds up a table. Cost: lists 2^lists, and one log-gamma per positive count. */
export function countTable({
  counts: visible,
  hidden = none,
  unobservable = none,
  assumed = none,
}: ObservedCounts): CountTable {
  const lists = Math.round(Math.log2(visible.length));
  let counts = visible;
  if (hidden.length > 0) {
    counts = visible.slice();
    for (const { history, low } of hidden) counts[history] = low;
  }
  const overlaps = counts.slice();
  supersetSums(overlaps, lists);
  let logFactorials = 0;
  for (const count of counts) if (count > 1) logFactorials += gammaln(count + 1);
  const uncertain = hidden.length > 0 ? hidden.filter(({ low, high }) => low < high) : none;
  return { lists, counts, overlaps, logFactorials, hidden: uncertain, unobservable, assumed };
}
