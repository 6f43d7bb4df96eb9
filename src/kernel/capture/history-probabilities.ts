/** How much likelier somebody on one list is to be on the other: their odds ratio, the other lists held fixed. */
export interface PairDependence {
  /** Positions of the lists, from 0. */
  readonly a: number;
  readonly b: number;
  /** 1 where they are independent; positive. */
  readonly oddsRatio: number;
}

const mostSweeps = 10_000;
const tolerance = 1e-14;

/**
 * The probability of each capture history, by bit mask and of length 2^lists, nobody's list (0) included, when list j
 * reaches the share `reaches[j]` in [0, 1] of all people and pairs depend on each other by their odds ratios, with no
 * interaction of more than two lists. Iterative proportional fitting: the odds ratios are put into a table whose margins
 * are then scaled one after the other, which leaves every odds ratio as it is, until all agree with the reaches.
 * Cost: lists 2^lists per sweep; one sweep where lists are independent, some ten where they are not.
 * Sources: Deming and Stephan (1940), Annals of Mathematical Statistics 11; Bishop, Fienberg and Holland (1975), ch. 3.
 */
export function historyProbabilities(
  reaches: readonly number[],
  dependences: readonly PairDependence[] = [],
): Float64Array {
  const probabilities = dependenceOnly(reaches.length, dependences);
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let farthest = 0;
    reaches.forEach((reach, list) => {
      farthest = Math.max(farthest, scaleMargin(probabilities, 1 << list, reach));
    });
    if (farthest < tolerance) break;
  }
  return probabilities;
}

/** Where each list reaches half of those on no other, and the pairs depend on each other as they should; not scaled. */
function dependenceOnly(lists: number, dependences: readonly PairDependence[]): Float64Array {
  const table = new Float64Array(1 << lists).fill(2 ** -lists);
  for (const { a, b, oddsRatio } of dependences) {
    const both = (1 << a) | (1 << b);
    for (let history = 0; history < table.length; history++) {
      if ((history & both) === both) table[history]! *= oddsRatio;
    }
  }
  return table;
}

/** Scales those on a list to its reach and the others to the rest; gives how far the reach was off. */
function scaleMargin(table: Float64Array, list: number, reach: number): number {
  let on = 0;
  let off = 0;
  for (let history = 0; history < table.length; history++) {
    if (history & list) on += table[history]!;
    else off += table[history]!;
  }
  for (let history = 0; history < table.length; history++) {
    // A side without anybody stays so.
    if (history & list) table[history]! *= on > 0 ? reach / on : 0;
    else table[history]! *= off > 0 ? (1 - reach) / off : 0;
  }
  return Math.max(Math.abs(on - reach), Math.abs(off - (1 - reach)));
}
