/** log(exp(a) + exp(b)) without overflow or underflow; minus infinity stands for a sum of nothing. */
export function logAdd(a: number, b: number): number {
  const larger = Math.max(a, b);
  return Math.abs(larger) === Number.POSITIVE_INFINITY
    ? larger
    : larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
}
