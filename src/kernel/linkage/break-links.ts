import { drawBinomial } from "../distributions/binomial.ts";
import type { RandomStream } from "../sampling/random-stream.ts";

/**
 * What linking people across lists makes of a table when the key of each record fails with probability `missed` in
 * [0, 1], independently: the record is then taken for a person of its own, seen on its list only, and the person's other
 * records stay together. `counts` are whole people by history, indexed by bit mask, of length 2^lists, and are changed in
 * place; every list keeps its length, and the number of people grows. Cost: at most lists 2^(lists - 1) binomial draws.
 */
export function breakLinks(counts: Float64Array, missed: number, random: RandomStream): void {
  if (missed === 0) return;
  for (let list = 1; list < counts.length; list <<= 1) {
    for (let history = list + 1; history < counts.length; history++) {
      const people = counts[history]!;
      if ((history & list) === 0 || people === 0) continue;
      const separated = drawBinomial(people, missed, random);
      counts[history]! -= separated;
      counts[history ^ list]! += separated;
      counts[list]! += separated;
    }
  }
}
