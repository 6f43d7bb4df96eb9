import { normalQuantile } from "../distributions/special-functions.ts";

/** An estimate of how many people were missed, beside those who were seen. */
export interface UnseenEstimate {
  readonly seen: number;
  /** Estimated people beyond those seen; never negative. */
  readonly unseen: number;
  /** Of `unseen`, and so of the total. */
  readonly variance: number;
}

/**
 * The interval of a total that takes the number missed as log-normal: seen + unseen / C and seen + unseen C with
 * C = exp(z sqrt(log(1 + variance / unseen^2))). It never reaches below those seen; without anyone missed it has no
 * width, and null is returned. `level` is the nominal coverage.
 * Source: Burnham, Anderson, White, Brownie and Pollock (1987), American Fisheries Society Monograph 5; Chao (1987),
 * Biometrics 43, 783-791.
 */
export function logNormalInterval(
  { seen, unseen, variance }: UnseenEstimate,
  level: number,
): { readonly low: number; readonly high: number } | null {
  if (unseen === 0) return null;
  const factor = Math.exp(normalQuantile((1 + level) / 2) * Math.sqrt(Math.log1p(variance / unseen ** 2)));
  return { low: seen + unseen / factor, high: seen + unseen * factor };
}
