import { describe, expect, test } from "vitest";
import {
  bestKept,
  type ExhaustivePart,
  exhaustivePairs,
  pairsByImportance,
} from "../../../src/kernel/loglinear/exhaustive-pairs.ts";
import { goldenTable } from "../../golden/read-golden.ts";

const table = goldenTable("UKdat");
const pairs = pairsByImportance(table);

function search(
  decided: number,
  kept: number,
  limit = Number.POSITIVE_INFINITY,
  shares: number[] = [],
): ExhaustivePart {
  const searching = exhaustivePairs({ pairs, criterion: "bic", most: 40, limit, decided, kept }, table);
  for (;;) {
    const { done, value } = searching.next();
    if (done) return value;
    shares.push(value);
  }
}

describe("leaps and bounds through the models of pairs", () => {
  test("find in the blocks together what they find in one", () => {
    const whole = search(0, 0);
    const blocks = Array.from({ length: 16 }, (_, kept) => search(4, kept));
    const values = blocks.flatMap((block) => [...block.values]).sort((a, b) => a - b);
    [...whole.values].forEach((value, rank) => {
      expect(Math.abs((values[rank] ?? 0) - value)).toBeLessThan(1e-8);
    });
    const models = new Set(blocks.flatMap((block) => [...block.models]));
    expect([...whole.models].every((model) => models.has(model))).toBe(true);
  });

  test("fit fewer models the better the mark to beat, and never miss one below it", () => {
    const whole = search(0, 0);
    const mark = (whole.values[20] ?? 0) - 1e-6;
    const marked = search(0, 0, mark);
    expect([...marked.models]).toEqual([...whole.models.slice(0, marked.models.length)]);
    expect(marked.values.every((value) => value < mark)).toBe(true);
    expect(marked.fitted).toBeLessThan(whole.fitted / 4);
    expect(whole.fitted).toBeLessThan(32_768 / 4);
  });

  test("report a share of models settled that only grows, to one at most", () => {
    const shares: number[] = [];
    search(0, 0, Number.POSITIVE_INFINITY, shares);
    expect(shares.length).toBeGreaterThan(50);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });
});

describe("the best that are kept", () => {
  test("are the smallest below the limit, of equal ones the first offered", () => {
    const kept = bestKept(3, 10);
    for (const [item, value] of [11, 5, 7, 5, 10, 3, 6].entries()) kept.offer(value, item);
    expect(kept.items()).toEqual([5, 1, 3]);
    expect(kept.values()).toEqual([3, 5, 5]);
    expect(kept.worst()).toBe(5);
  });
});
