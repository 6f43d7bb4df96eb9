import type { Bounds } from "./bounds.ts";
import type { History } from "./history.ts";
import { type OverlapTable, overlapBounds } from "./overlap-table.ts";

/** The people on one list, as the other lists see them. */
export interface KnownPopulation {
  readonly list: string;
  /** People on the list, whoever else knows them: the truth that the others may be asked for. Bounds where counts are hidden. */
  readonly size: Bounds;
  /** The other lists, and of the people on this one those whom they know. */
  readonly table: OverlapTable;
  /** Whether people on the list may be on no other; if not, there is nobody for the others to miss. */
  readonly canBeMissed: boolean;
}

/**
 * The people on the list at this position (from 0) as the table of the other lists. Those on it alone are the ones whom
 * the others missed: they fall out, though their number is known. Hidden counts and unobservable histories stay what
 * they are. Cost: 2^lists. Source: Binette and Steorts (2022), JRSS A 185(2), section 4.
 */
export function restrictToList(table: OverlapTable, list: number): KnownPopulation {
  const { lists, counts, hidden = [], unobservable = [] } = table;
  const known = 1 << list;
  const isOnIt = (history: History): boolean => (history & known) !== 0;
  const withoutIt = (history: History): History => (history & (known - 1)) | ((history >> 1) & -known);
  const restricted = new Float64Array(counts.length / 2);
  counts.forEach((count, history) => {
    if (isOnIt(history)) restricted[withoutIt(history)] = count;
  });
  restricted[0] = 0;
  const isOthers = (history: History): boolean => isOnIt(history) && history !== known;
  const othersHidden = hidden
    .filter(({ history }) => isOthers(history))
    .map((count) => ({ ...count, history: withoutIt(count.history) }));
  const othersNever = unobservable.filter(isOthers).map(withoutIt);
  return {
    list: lists[list] ?? "",
    size: overlapBounds(table, known),
    table: {
      lists: lists.filter((_, position) => position !== list),
      counts: restricted,
      ...(othersHidden.length > 0 && { hidden: othersHidden }),
      ...(othersNever.length > 0 && { unobservable: othersNever }),
    },
    canBeMissed: !unobservable.includes(known),
  };
}
