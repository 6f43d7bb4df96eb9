import { drawLogGamma } from "./gamma.ts";
import { drawNormal } from "./normal.ts";
import type { RandomStream } from "./random-stream.ts";

/**
 * A bell with heavy tails whose sides may differ: coefficients = summit + M'^-1 z, with M M' the information at the
 * summit, and |z_k| a multivariate Student number times the width of the side that it falls on. A side is as probable as
 * it is wide, so the density has no jump at the summit.
 */
export interface SplitStudent {
  readonly summit: Float64Array;
  /** The factor M: lower triangle row by row, with inverse diagonal. */
  readonly factor: Float64Array;
  readonly below: Float64Array;
  readonly above: Float64Array;
  readonly freedom: number;
  /** -log of the product of the widths, which makes densities of different widths comparable. */
  readonly logScale: number;
}

/** A bell with these widths of its sides. */
export function splitStudent(
  bell: Pick<SplitStudent, "summit" | "factor" | "freedom">,
  below: Float64Array,
  above: Float64Array,
): SplitStudent {
  let logScale = 0;
  for (let k = 0; k < below.length; k++) logScale -= Math.log((below[k]! + above[k]!) / 2);
  return { summit: bell.summit, factor: bell.factor, freedom: bell.freedom, below, above, logScale };
}

/**
 * Draws coefficients; `sides` receives z. Returns the log density less what it is at the summit of a bell of width 1.
 * Cost: terms^2 / 2, and a normal and a uniform number for each term.
 * Source: Geweke (1989), Bayesian inference in econometric models using Monte Carlo integration, Econometrica 57(6).
 */
export function drawSplitStudent(
  { summit, factor, below, above, freedom, logScale }: SplitStudent,
  random: RandomStream,
  coefficients: Float64Array,
  sides: Float64Array,
): number {
  const size = summit.length;
  const spread = Math.sqrt(freedom / 2) * Math.exp(-drawLogGamma(freedom / 2, random) / 2);
  let squares = 0;
  for (let k = 0; k < size; k++) {
    const distance = Math.abs(drawNormal(random)) * spread;
    const low = below[k]!;
    const high = above[k]!;
    squares += distance * distance;
    sides[k] = random.uniform() * (low + high) < low ? -distance * low : distance * high;
  }
  for (let row = size - 1; row >= 0; row--) {
    let value = sides[row]!;
    for (let k = row + 1; k < size; k++) value -= factor[k * size + row]! * coefficients[k]!;
    coefficients[row] = value * factor[row * size + row]!;
  }
  for (let k = 0; k < size; k++) coefficients[k]! += summit[k]!;
  return logScale - ((freedom + size) / 2) * Math.log1p(squares / freedom);
}
