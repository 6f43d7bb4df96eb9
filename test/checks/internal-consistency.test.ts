import { describe, expect, test } from "vitest";
import { estimatesChecks } from "../../src/checks/index.ts";
import type { KnownList } from "../../src/model/check.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import { madeUpEstimate, madeUpTable, resultsOf } from "./estimates-of.ts";

const knownList = (list: string, size: number, interval: readonly [number, number] | null): KnownList => {
  const intervals = interval ? [{ level: 0.95, low: interval[0], high: interval[1], kind: "bca" } as const] : [];
  const { estimate } = madeUpEstimate(list, { total: 150, intervals });
  return { list, size, observed: 100, estimate: interval ? estimate : null };
};
const run = (...knownLists: KnownList[]) =>
  estimatesChecks["internal-consistency"].run(resultsOf(madeUpTable, [], knownLists), defaultThresholds);

describe("the check of internal consistency", () => {
  test("warns where fewer than half of the lists are covered, and says in which direction the others are missed", () => {
    const lists = [knownList("A", 160, [120, 200]), knownList("B", 250, [120, 200]), knownList("C", 110, [120, 200])];
    expect(run(...lists).concerns).toEqual([
      { weight: "warns", problem: { code: "lists-not-covered", lists: 3, covered: 1, tooLow: 1, tooHigh: 1 } },
    ]);
  });

  test("is content with half of them", () => {
    expect(run(knownList("A", 160, [120, 200]), knownList("B", 250, [120, 200])).concerns).toEqual([]);
  });

  test("does not count a list of which the others give no estimate, but shows it", () => {
    const { tables, concerns } = run(knownList("A", 160, [120, 200]), knownList("B", 250, null));
    expect(concerns).toEqual([]);
    expect(tables[0]?.rows).toEqual([
      {
        list: "A",
        size: 160,
        observed: 100,
        total: 150,
        level: 0.95,
        low: 120,
        high: 200,
        covered: "✓",
        ratio: 150 / 160,
      },
      {
        list: "B",
        size: 250,
        observed: 100,
        total: null,
        level: null,
        low: null,
        high: null,
        covered: null,
        ratio: null,
      },
    ]);
    expect(run(knownList("B", 250, null)).concerns).toEqual([]);
  });
});
