import type { RandomStream } from "../sampling/random-stream.ts";
import { drawBinomial } from "./binomial.ts";

/** Draws tables of a fixed number of people from given shares. */
export interface Multinomial {
  /** Fills `out` (length of the weights) with one table. Cost: one binomial draw per positive weight. */
  draw(out: Float64Array): void;
}

/**
 * The multinomial law of `people` (whole), each falling on a history with the share of its weight; by default as many as
 * the weights add up to, which is resampling of observed counts. Drawn as successive binomials, each given what is left,
 * so the cost of a draw, a binomial for each positive weight, does not grow with the number of people. Source: Davis (1993), Computational Statistics & Data Analysis 16(2).
 */
export function multinomial(weights: Float64Array, random: RandomStream, people?: number): Multinomial {
  const cells: number[] = [];
  let total = 0;
  weights.forEach((weight, cell) => {
    if (weight > 0) cells.push(cell);
    total += weight;
  });
  const drawnPeople = people ?? total;
  return {
    draw(out) {
      out.fill(0);
      let left = drawnPeople;
      let remaining = total;
      for (let i = 0; i < cells.length && left > 0; i++) {
        const cell = cells[i]!;
        const weight = weights[cell]!;
        const drawn = i === cells.length - 1 ? left : drawBinomial(left, Math.min(1, weight / remaining), random);
        out[cell] = drawn;
        left -= drawn;
        remaining -= weight;
      }
    },
  };
}
