import { expect, test } from "vitest";
import { thinnedByRank } from "../../../src/kernel/sampling/independence-chain.ts";

test("keeps the middle of each group of states, in the order of time", () => {
  expect([...thinnedByRank(Float64Array.of(9, 2, 1, 7, 3, 8), 2)]).toEqual([2, 8]);
  expect([...thinnedByRank(Float64Array.of(8, 9, 7, 3, 2, 1), 2)]).toEqual([8, 2]);
});

test("keeps as many as wanted where states are equal", () => {
  expect([...thinnedByRank(Float64Array.of(5, 5, 5, 5, 1, 5, 5, 5), 4)]).toEqual([5, 5, 5, 5]);
  expect([...thinnedByRank(Float64Array.of(4, 4, 4, 1, 1, 1), 2)]).toEqual([4, 1]);
});

test("keeps everything, or nothing, if wanted", () => {
  expect([...thinnedByRank(Float64Array.of(3, 1, 2, 1), 4)]).toEqual([3, 1, 2, 1]);
  expect(thinnedByRank(new Float64Array(), 0)).toHaveLength(0);
});
