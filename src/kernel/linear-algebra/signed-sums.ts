/**
 * Replaces each value by the sum of all values with signs: out[t] = sum over c of in[c] (-1)^(number of lists that t and c
 * share), where an index is a bit mask of lists. Its own inverse but for a factor of 2^lists. `values` has length 2^lists
 * and is changed in place. Cost: lists 2^lists additions. Source: Yates (1937), The design and analysis of factorial
 * experiments; also known as the fast Walsh-Hadamard transform.
 */
export function signedSums(values: Float64Array, lists: number): void {
  const size = 1 << lists;
  for (let bit = 1; bit < size; bit <<= 1) {
    for (let block = 0; block < size; block += bit << 1) {
      for (let index = block; index < block + bit; index++) {
        const without = values[index]!;
        const within = values[index + bit]!;
        values[index] = without + within;
        values[index + bit] = without - within;
      }
    }
  }
}
