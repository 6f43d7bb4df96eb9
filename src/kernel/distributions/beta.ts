import type { RandomStream } from "../sampling/random-stream.ts";
import { drawGamma, drawLogGamma } from "./gamma.ts";

/**
 * A beta number of shapes `a`, `b` >= 1: by inversion where one of them is 1, else from two gamma numbers. Exact.
 * Source: Devroye (1986), Non-Uniform Random Variate Generation, section IX.4.
 */
export function drawBeta(a: number, b: number, random: RandomStream): number {
  if (a === 1) return b === 1 ? random.uniform() : -Math.expm1(Math.log1p(-random.uniform()) / b);
  if (b === 1) return Math.exp(Math.log1p(-random.uniform()) / a);
  const x = drawGamma(a, random);
  return x / (x + drawGamma(b, random));
}

/** Where `drawLogBeta` leaves the logarithms of a beta number and of what it lacks of 1. */
export interface LogBeta {
  logValue: number;
  logRest: number;
}

/**
 * log V and log(1 - V) of a beta number V of shapes `a`, `b` > 0, each with all its digits where V or 1 - V is too small
 * to be written as a number, as with shapes of 1e-8. Written into `out`, so that nothing is allocated. Exact.
 */
export function drawLogBeta(a: number, b: number, random: RandomStream, out: LogBeta): void {
  if (a === 1) {
    out.logRest = Math.log1p(-random.uniform()) / b;
    out.logValue = Math.log(-Math.expm1(out.logRest));
    return;
  }
  const x = drawLogGamma(a, random);
  const y = drawLogGamma(b, random);
  const both = Math.max(x, y) + Math.log1p(Math.exp(-Math.abs(x - y)));
  out.logValue = x - both;
  out.logRest = y - both;
}
