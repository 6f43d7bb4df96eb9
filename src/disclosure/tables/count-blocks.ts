import type { CountBounds } from "../../data/count-bounds.ts";
import type { Threshold } from "./protection.ts";

/** Fewer possible numbers than this protect nobody. */
export const fewestPossible = 3;

/**
 * The blocks of numbers behind which counts are hidden. They are fixed beforehand, so that bounds say which block a
 * count is in and nothing else; bounds around the count itself would give it away as their middle.
 */
export interface CountBlocks {
  /** The largest count that is always hidden, unless it is 0. */
  readonly largestSmall: number;
  /** The block of a count: 0 alone, 1 to `largestSmall`, and from there on blocks of twice as many numbers. */
  blockOf(count: number): CountBounds;
}

/**
 * Blocks for a threshold. Those of larger counts are twice as wide as that of the small ones, so that there mostly is
 * room on either side for whatever a small count may be. 1 and 2 alone are too few to hide among: threshold 3 hides 3
 * as well.
 */
export function countBlocks(threshold: Threshold): CountBlocks {
  const largestSmall = Math.max(threshold - 1, fewestPossible);
  const width = 2 * largestSmall;
  return {
    largestSmall,
    blockOf(count) {
      if (count === 0) return { low: 0, high: 0 };
      if (count <= largestSmall) return { low: 1, high: largestSmall };
      const low = count - ((count - largestSmall - 1) % width);
      return { low, high: low + width - 1 };
    },
  };
}
