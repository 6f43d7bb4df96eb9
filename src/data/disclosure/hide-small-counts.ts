import { observableCells } from "../../kernel/observable-cells.ts";
import { type History, listsIn } from "../../model/history.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import type { CountBounds } from "../count-bounds.ts";
import { type CountBlocks, fewestPossible } from "./count-blocks.ts";

/** A count that is hidden: 1..4 because it is small, or bounds that the table came with. */
export interface HiddenCell extends CountBounds {
  readonly history: History;
  /** The count, where it is known. */
  readonly count: number | null;
  readonly reason: "small" | "given";
}

/**
 * The counts of a table, whose given bounds differ, that are hidden whatever else is published, by a rule that looks
 * at one count and the zeros beside it:
 *
 * - A count from 1 to `largestSmall` is hidden behind these numbers.
 * - A 0 stays 0. It is about nobody, and an estimate needs to know it from 1. What zeros can say of somebody is,
 *   together, that everyone on one list is on another. So where only the count of those on list A *alone* keeps A from
 *   lying inside some other list, that count is hidden from 0 on, be it 0 or small: bounds and zeros never say that
 *   one list is inside another.
 * - Bounds that the table came with are kept, and widened to whole blocks when they reach into small counts or leave
 *   too few numbers; their zero stays possible.
 *
 * Cost: lists^2 2^lists.
 */
export function hideSmallCounts(table: OverlapTable, blocks: CountBlocks): HiddenCell[] {
  const { counts, hidden = [], unobservable = [] } = table;
  const given = new Map(hidden.map((bounds) => [bounds.history, bounds]));
  const cells: HiddenCell[] = [];
  for (const history of observableCells(counts.length, unobservable)) {
    const bounds = given.get(history);
    const count = counts[history] ?? 0;
    if (bounds) {
      cells.push({ history, ...widened(bounds, blocks), count: null, reason: "given" });
    } else if (count <= blocks.largestSmall) {
      const low = aloneKeepsApart(table, history) ? 0 : 1;
      if (count >= low) cells.push({ history, low, high: blocks.largestSmall, count, reason: "small" });
    }
  }
  return cells;
}

function widened({ low, high }: CountBounds, { largestSmall, blockOf }: CountBlocks): CountBounds {
  if (low > largestSmall && high - low + 1 >= fewestPossible) return { low, high };
  return { low: blockOf(low).low, high: blockOf(high).high };
}

/** Whether `history` is that of a single list, and all others with this list and without some second one are 0. */
function aloneKeepsApart({ lists, counts, hidden = [] }: OverlapTable, history: History): boolean {
  if (listsIn(history) !== 1) return false;
  const possible = new Set(hidden.map((bounds) => bounds.history));
  const nobodyWithout = (second: History): boolean => {
    for (let overlap = history + 1; overlap < counts.length; overlap++) {
      const apart = (overlap & history) !== 0 && (overlap & second) === 0;
      if (apart && ((counts[overlap] ?? 0) > 0 || possible.has(overlap))) return false;
    }
    return true;
  };
  return lists.some((_, k) => 1 << k !== history && nobodyWithout(1 << k));
}
