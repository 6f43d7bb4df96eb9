/**
 * e_k(x), the sum over all k-element subsets of the products of `values`, for k = 0 to values.length, into `sums` (one
 * longer than `values`); the values at `skipped` and `alsoSkipped` are left out. Each value multiplies the polynomial
 * prod (1 + x t) by its factor, so that no product is ever divided out again. Cost: length^2 / 2 multiplications.
 * Source: Macdonald (1995), Symmetric Functions and Hall Polynomials, section I.2.
 */
export function elementarySymmetric(values: Float64Array, sums: Float64Array, skipped = -1, alsoSkipped = -1): void {
  sums.fill(0);
  sums[0] = 1;
  let degree = 0;
  for (let i = 0; i < values.length; i++) {
    if (i === skipped || i === alsoSkipped) continue;
    const value = values[i]!;
    degree++;
    for (let k = degree; k > 0; k--) sums[k]! += value * sums[k - 1]!;
  }
}
