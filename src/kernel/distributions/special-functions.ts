import stdlibGammaln from "@stdlib/math-base-special-gammaln";
import stdlibNormalCdf from "@stdlib/stats-base-dists-normal-cdf";
import stdlibNormalQuantile from "@stdlib/stats-base-dists-normal-quantile";

/** log |gamma(x)|, to near double precision. */
export const gammaln = (x: number): number => stdlibGammaln(x);

/** P(Z <= z) for a standard normal Z, to near double precision. */
export const normalCdf = (z: number): number => stdlibNormalCdf(z, 0, 1);

/** The standard normal quantile of `probability` in [0, 1]; minus and plus infinity at the ends. */
export const normalQuantile = (probability: number): number => stdlibNormalQuantile(probability, 0, 1);

/** log(exp(a) + exp(b)) without overflow or underflow; minus infinity stands for a sum of nothing. */
export function logAdd(a: number, b: number): number {
  const larger = Math.max(a, b);
  return Math.abs(larger) === Number.POSITIVE_INFINITY
    ? larger
    : larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
}
