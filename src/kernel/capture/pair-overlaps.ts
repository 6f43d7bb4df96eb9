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

/**
 * m: over all pairs of lists, the people who are on both, so that somebody on k lists counts k (k - 1) / 2 times. The
 * information about how many are missing is all in these: the coefficient of variation of an estimate is about 1 / sqrt(m).
 * `counts` are people by history, indexed by bit mask, of length 2^lists. Cost: lists 2^lists.
 */
export function pairOverlapTotal(counts: ArrayLike<number>, lists: number): number {
  let total = 0;
  for (let history = 1; history < 1 << lists; history++) {
    let caught = 0;
    for (let rest = history; rest > 0; rest &= rest - 1) caught++;
    total += ((caught * (caught - 1)) / 2) * (counts[history] ?? 0);
  }
  return total;
}

const normal975 = 1.959963984540054;

/**
 * The factor between the ends of the 95 % interval that m pair overlaps allow, exp(2 x 1.96 / sqrt(m)): the coefficient of
 * variation of an estimate is about 1 / sqrt(m), and its logarithm about normal. Infinite for m = 0.
 */
export const overlapIntervalFactor = (overlaps: number): number => Math.exp((2 * normal975) / Math.sqrt(overlaps));
