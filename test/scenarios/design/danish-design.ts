import type { CollectionDesign } from "../../../src/scenarios/design/collection-design.ts";

/** In what ratio the four lists reach people. */
const ratio = [0.44, 0.19, 0.25, 0.14] as const;
const names = ["POL", "SOC", "NGO", "CMM"] as const;

/** Reaches in that ratio of which so many of the people are seen; found by halving. */
function scaledReaches(people: number, seen: number): number[] {
  const missed = (scale: number): number => ratio.reduce((all, reach) => all * (1 - scale * reach), 1);
  let [low, high] = [0, 1];
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (1 - missed(middle) < seen / people) low = middle;
    else high = middle;
  }
  return ratio.map((reach) => low * reach);
}

/** A year of Danish data, made up: 365 people, of whom four independent lists can be expected to know 73. */
export const danishDesign: CollectionDesign = {
  people: 365,
  lists: scaledReaches(365, 73).map((reach, index) => ({ name: names[index] ?? "", reach })),
  dependentPairs: [],
  missedLinks: 0,
};
