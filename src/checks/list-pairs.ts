import { pairOverlaps } from "../kernel/capture/pair-overlaps.ts";
import type { Bounds } from "../model/bounds.ts";
import { extremeCounts } from "../model/extreme-counts.ts";
import type { OverlapTable } from "../model/overlap-table.ts";

/** Two lists, and between which numbers the people lie who are on them. */
export interface ListPair {
  /** Positions of the lists, from 0; `a` is the smaller. */
  readonly a: number;
  readonly b: number;
  readonly names: readonly [string, string];
  readonly onA: Bounds;
  readonly onB: Bounds;
  readonly onBoth: Bounds;
  /** Whether somebody could be on these two and no other, as far as the table says. */
  readonly couldMeet: boolean;
}

/** Every pair of lists, in the order of the lists. Cost: L 2^L. */
export function listPairs(table: OverlapTable): ListPair[] {
  const { lists, unobservable = [] } = table;
  const least = pairOverlaps({ counts: extremeCounts(table, "low") });
  const most = pairOverlaps({ counts: extremeCounts(table, "high") });
  const never = new Set(unobservable);
  return least.map((low, index) => {
    const { a, b } = low;
    const high = most[index] ?? low;
    return {
      a,
      b,
      names: [lists[a] ?? "", lists[b] ?? ""],
      onA: { low: low.onA, high: high.onA },
      onB: { low: low.onB, high: high.onB },
      onBoth: { low: low.onBoth, high: high.onBoth },
      couldMeet: !never.has((1 << a) | (1 << b)),
    };
  });
}
