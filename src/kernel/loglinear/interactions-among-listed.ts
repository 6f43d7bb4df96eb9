import { sizeOf } from "../linear-algebra/subset-lattice.ts";

/**
 * What the highest interaction of the other lists does among the people on each list, by how many times it multiplies the
 * number on that list alone: the same quantity that multiplies the people on no list when it is that of all lists, and
 * here all 2^(lists - 1) cells it is made of are seen. With three lists, the odds ratio of the two others. Half a person
 * is added to each cell, so that none is empty. `counts` by history, at least three lists. Cost: lists 2^(lists - 1).
 * Source: Haldane (1956) and Anscombe (1956) for the half; Gerritse, van der Heijden and Bakker (2015), Journal of
 * Official Statistics 31(3), for the quantity.
 */
export function interactionsAmongListed(counts: Float64Array): number[] {
  const interactions: number[] = [];
  for (let list = 1; list < counts.length; list <<= 1) {
    let logInteraction = 0;
    for (let history = list; history < counts.length; history++) {
      if (history & list) logInteraction += (sizeOf(history ^ list) & 1 ? -1 : 1) * Math.log(counts[history]! + 0.5);
    }
    interactions.push(Math.exp(logInteraction));
  }
  return interactions;
}
