import { drawBinomial } from "./binomial.ts";
import type { RandomStream } from "./random-stream.ts";

/** Draws tables of the same total from the shares of an observed one. */
export interface Multinomial {
  /** Fills `out` (length of the counts) with one resample. Cost: one binomial draw per positive count. */
  draw(out: Float64Array): void;
}

/**
 * Multinomial resampling of `counts` (whole numbers): as many people as were seen, each falling on a history with its
 * observed share. Drawn as successive binomials, each given what is left, so the cost does not grow with the number of
 * people. Source: Davis (1993), Computational Statistics & Data Analysis 16(2).
 */
export function multinomial(counts: Float64Array, random: RandomStream): Multinomial {
  const cells: number[] = [];
  let total = 0;
  counts.forEach((count, cell) => {
    if (count > 0) cells.push(cell);
    total += count;
  });
  return {
    draw(out) {
      out.fill(0);
      let people = total;
      let remaining = total;
      for (const cell of cells) {
        if (people === 0) return;
        const count = counts[cell]!;
        const drawn = count === remaining ? people : drawBinomial(people, count / remaining, random);
        out[cell] = drawn;
        people -= drawn;
        remaining -= count;
      }
    },
  };
}
