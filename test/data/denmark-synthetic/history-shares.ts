import type { Truth } from "./truth.ts";

/**
 * The share of all people with each capture history, history 0 included: the log-linear model whose interactions are the
 * logarithms of the stated odds ratios, whose lists reach in the stated proportion, and which leaves the stated share
 * unseen. The level of the reach is found by bisection, the shares for a level by iterative proportional fitting.
 */
export function historyShares(truth: Truth): readonly number[] {
  let low = 0;
  let high = 1 / Math.max(...truth.lists.map(({ reach }) => reach));
  for (let step = 0; step < 60; step++) {
    const level = (low + high) / 2;
    if (1 - (sharesAtLevel(truth, level)[0] ?? 0) < truth.knownShare) low = level;
    else high = level;
  }
  return sharesAtLevel(truth, low);
}

function sharesAtLevel({ lists, dependences }: Truth, level: number): number[] {
  const shares = Array.from({ length: 2 ** lists.length }, (_, history) =>
    dependences.reduce((product, { lists: pair, oddsRatio }) => {
      const together = pair.every((name) => (history >> lists.findIndex((list) => list.name === name)) & 1);
      return together ? product * oddsRatio : product;
    }, 1),
  );
  for (let round = 0; round < 200; round++) {
    for (const [list, { reach }] of lists.entries()) {
      const total = sum(shares);
      const on = sum(shares.filter((_, history) => (history >> list) & 1)) / total;
      const wanted = reach * level;
      shares.forEach((share, history) => {
        shares[history] = (share / total) * ((history >> list) & 1 ? wanted / on : (1 - wanted) / (1 - on));
      });
    }
  }
  return shares;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
