import { sizeOf } from "../linear-algebra/subset-lattice.ts";

/** f_i: people on exactly i lists, at index i; index 0 is 0. `counts` has length 2^lists. Cost: 2^lists. */
export function captureFrequencies(counts: Float64Array): Float64Array {
  const lists = Math.round(Math.log2(counts.length));
  const frequencies = new Float64Array(lists + 1);
  for (let history = 1; history < counts.length; history++) frequencies[sizeOf(history)]! += counts[history]!;
  return frequencies;
}

/** Of each list, in list order, the people on it, those on no list before it, and those on no list after it. */
interface CaptureOrder {
  readonly caught: Float64Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
}

/** n_i, u_i and v_i of the capture-recapture literature; `counts` has length 2^lists. Cost: lists 2^lists. */
export function captureOrder(counts: Float64Array): CaptureOrder {
  const lists = Math.round(Math.log2(counts.length));
  const caught = new Float64Array(lists);
  const first = new Float64Array(lists);
  const last = new Float64Array(lists);
  for (let history = 1; history < counts.length; history++) {
    const people = counts[history]!;
    for (let list = 0; list < lists; list++) if ((history >> list) & 1) caught[list]! += people;
    // The lowest and the highest bit of the history.
    first[31 - Math.clz32(history & -history)]! += people;
    last[31 - Math.clz32(history)]! += people;
  }
  return { caught, first, last };
}
