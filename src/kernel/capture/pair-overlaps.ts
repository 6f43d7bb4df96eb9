import { supersetSums } from "../linear-algebra/subset-lattice.ts";
import type { ObservedCounts } from "./observed-counts.ts";

/** Two lists and the people on them, whoever else has seen them. */
export interface PairOverlap {
  /** Positions of the lists, from 0; `a` is the smaller. */
  readonly a: number;
  readonly b: number;
  readonly onA: number;
  readonly onB: number;
  readonly onBoth: number;
}

/** Every pair of lists, in the order of the lists. Cost: lists 2^lists. */
export function pairOverlaps({ counts }: ObservedCounts): PairOverlap[] {
  const lists = Math.round(Math.log2(counts.length));
  const overlaps = counts.slice();
  supersetSums(overlaps, lists);
  const pairs: PairOverlap[] = [];
  for (let a = 0; a < lists; a++) {
    for (let b = a + 1; b < lists; b++) {
      const [first, second] = [1 << a, 1 << b];
      pairs.push({ a, b, onA: overlaps[first]!, onB: overlaps[second]!, onBoth: overlaps[first | second]! });
    }
  }
  return pairs;
}
