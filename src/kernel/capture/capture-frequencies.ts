import { sizeOf } from "../linear-algebra/subset-lattice.ts";

/** f_i: people on exactly i lists, at index i; index 0 is 0. `counts` has length 2^lists. Cost: 2^lists. */
export function captureFrequencies(counts: Float64Array): Float64Array {
  const lists = Math.round(Math.log2(counts.length));
  const frequencies = new Float64Array(lists + 1);
  for (let history = 1; history < counts.length; history++) frequencies[sizeOf(history)]! += counts[history]!;
  return frequencies;
}
