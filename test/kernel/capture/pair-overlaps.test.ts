import { expect, test } from "vitest";
import { overlapIntervalFactor, pairOverlaps, pairOverlapTotal } from "../../../src/kernel/capture/pair-overlaps.ts";
import { goldenTable } from "../../golden/read-golden.ts";

test("the overlaps in all are those of all pairs together", () => {
  for (const name of ["Korea", "Kosovo", "Ned", "UKdat", "NewOrl"]) {
    const { lists, counts } = goldenTable(name);
    const byPair = pairOverlaps({ counts }).reduce((sum, { onBoth }) => sum + onBoth, 0);
    expect(pairOverlapTotal(counts, lists.length)).toBe(byPair);
  }
});

test("so many overlaps allow an interval of that factor", () => {
  // One year in Denmark and five years pooled: 6 overlaps allow a factor of 5, 29 one of 2.
  expect(overlapIntervalFactor(6)).toBeCloseTo(4.95, 2);
  expect(overlapIntervalFactor(29)).toBeCloseTo(2.07, 2);
  expect(overlapIntervalFactor(0)).toBe(Number.POSITIVE_INFINITY);
});
