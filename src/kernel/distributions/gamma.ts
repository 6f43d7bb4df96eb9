import type { RandomStream } from "../sampling/random-stream.ts";
import { drawNormal } from "./normal.ts";

/**
 * A gamma number of `shape` > 0 and rate 1. Below shape 1 it underflows to 0 where the logarithm would still be finite:
 * `drawLogGamma` then keeps it. Exact. Cost: about 1.05 normal and uniform numbers.
 * Source: Marsaglia and Tsang (2000), A simple method for generating gamma variables, ACM TOMS 26(3).
 */
export function drawGamma(shape: number, random: RandomStream): number {
  if (shape < 1) return Math.exp(drawLogGamma(shape, random));
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = random.uniform();
    const square = x * x;
    if (u < 1 - 0.0331 * square * square) return d * v;
    if (Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** The logarithm of a gamma number of `shape` > 0 and rate 1: finite for shapes so small that the number itself is not. */
export function drawLogGamma(shape: number, random: RandomStream): number {
  if (shape >= 1) return Math.log(drawGamma(shape, random));
  return Math.log(drawGamma(shape + 1, random)) + Math.log1p(-random.uniform()) / shape;
}
