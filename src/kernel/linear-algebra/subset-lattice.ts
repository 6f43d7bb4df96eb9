/**
 * Replaces each value by the sum over all subsets of its index: out[c] = sum of in[t] over t within c, where an index is
 * a bit mask of lists. `values` has length 2^lists and is changed in place. Cost: lists 2^(lists-1) additions.
 * Source: Yates (1937), The design and analysis of factorial experiments.
 */
export function subsetSums(values: Float64Array, lists: number): void {
  const size = 1 << lists;
  for (let bit = 1; bit < size; bit <<= 1) {
    for (let block = bit; block < size; block += bit << 1) {
      for (let index = block; index < block + bit; index++) values[index]! += values[index - bit]!;
    }
  }
}

/**
 * Replaces each value by the sum over all supersets of its index: out[t] = sum of in[c] over c that contain t. The
 * transpose of `subsetSums`, with the same shape and cost.
 */
export function supersetSums(values: Float64Array, lists: number): void {
  const size = 1 << lists;
  for (let bit = 1; bit < size; bit <<= 1) {
    for (let block = bit; block < size; block += bit << 1) {
      for (let index = block; index < block + bit; index++) values[index - bit]! += values[index]!;
    }
  }
}

/** Number of lists in a mask. */
export function sizeOf(mask: number): number {
  let bits = mask;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count++;
  }
  return count;
}
