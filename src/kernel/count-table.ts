import type { ObservedCounts } from "./observed-counts.ts";
import { gammaln } from "./special-functions.ts";
import { supersetSums } from "./subset-lattice.ts";

/** A table of counts with the sums that every model of it needs, computed once. */
export interface CountTable {
  readonly lists: number;
  /** People per history, length 2^lists; index 0 is 0. */
  readonly counts: Float64Array;
  /** n*: people whose history contains a term, by term; `overlaps[0]` is everybody seen. */
  readonly overlaps: Float64Array;
  /** Sum of log(count!) over the histories. */
  readonly logFactorials: number;
}

/** Adds up a table. Cost: lists 2^lists, and one log-gamma per positive count. */
export function countTable({ counts }: ObservedCounts): CountTable {
  const lists = Math.round(Math.log2(counts.length));
  const overlaps = counts.slice();
  supersetSums(overlaps, lists);
  let logFactorials = 0;
  for (const count of counts) if (count > 1) logFactorials += gammaln(count + 1);
  return { lists, counts, overlaps, logFactorials };
}
