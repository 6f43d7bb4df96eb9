import { describe, expect, test } from "vitest";
import { estimators } from "../../../src/estimators/estimators.ts";
import { runInProcess } from "../../../src/jobs/run-in-process.ts";
import { fittedOddsRatio } from "../../../src/kernel/loglinear/fitted-odds-ratio.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { parseModel } from "../../../src/model/model-notation.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { goldenTable } from "../../golden/read-golden.ts";

const interval = (kind: string) => ({ kind, replicates: 100, inner: 25, levels: [0.95] });

async function estimateOf(estimator: string, table: OverlapTable, options: Record<string, unknown>): Promise<Estimate> {
  const result = await runInProcess({ estimator, table, options, seed: 1 });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function assumed(table: OverlapTable, model: string, between: readonly string[], oddsRatio: number, kind = "none") {
  const options = { model, between, "odds-ratio": oddsRatio, interval: interval(kind) };
  return estimateOf("assumed-dependence", table, options);
}

const named = (table: OverlapTable, model: string, kind = "none") =>
  estimateOf("fixed-model", table, { model, interval: interval(kind) });

const twoOf = (table: OverlapTable, a: number, b: number): [string, string] => [
  table.lists[a] ?? "",
  table.lists[b] ?? "",
];

// Newton's method ends at rounding, from whichever start: a relative 1e-10 is far above it.
const relative = 1e-10;

describe("at odds ratio 1", () => {
  test.each([
    ["Korea", "[1,2,3]", 0, 1],
    ["Korea", "[12,3]", 1, 2],
    ["Kosovo", "[123,14,34]", 1, 3],
    ["Kosovo", "[12,13,14,34]", 1, 2],
    ["UKdat_5", "[12,3,4,5]", 2, 4],
    ["UKdat", "[12,13,46,5]", 0, 4],
    ["Artificial_3", "[1,2,3]", 0, 2],
    ["HIV", "[1,2,3,4]", 0, 3],
  ])("%s by %s is what the model gives, lists %d and %d being independent in it", async (name, model, a, b) => {
    const table = goldenTable(name);
    const one = await assumed(table, model, twoOf(table, a, b), 1);
    const base = await named(table, model);
    expect(Math.abs((one.total ?? 0) / (base.total ?? 1) - 1)).toBeLessThan(relative);
    expect(one.model?.model).toBe(base.model?.model);
    expect(one.model?.bic).toBeCloseTo(base.model?.bic ?? 0, 8);
  });

  test("the resamples and the profile are the model's too", async () => {
    const table = goldenTable("Kosovo");
    for (const kind of ["bca", "percentile", "calibrated", "profile"]) {
      const one = await assumed(table, "[12,34]", twoOf(table, 0, 3), 1, kind);
      const base = await named(table, "[12,34]", kind);
      expect(one.intervals).toHaveLength(1);
      expect((one.intervals[0]?.low ?? 0) / (base.intervals[0]?.low ?? 1)).toBeCloseTo(1, 9);
      expect((one.intervals[0]?.high ?? 0) / (base.intervals[0]?.high ?? 1)).toBeCloseTo(1, 9);
    }
  });
});

describe("at the odds ratio of the base itself", () => {
  test.each([
    ["Korea", "[12,3]", 0, 1],
    ["Kosovo", "[123,14,34]", 2, 3],
    ["Kosovo", "[12,13,14,34]", 0, 2],
    ["UKdat_5", "[12,3,4,5]", 0, 1],
    ["UKdat", "[12,13,46,5]", 0, 2],
  ])("%s by %s is what the model gives, which links lists %d and %d", async (name, model, a, b) => {
    const table = goldenTable(name);
    const parsed = parseModel(model, table.lists.length);
    if (!parsed.ok) throw new Error(model);
    const own = fittedOddsRatio(parsed.value, (1 << a) | (1 << b), table) ?? Number.NaN;
    const one = await assumed(table, model, twoOf(table, a, b), own);
    const base = await named(table, model);
    expect(Math.abs((one.total ?? 0) / (base.total ?? 1) - 1)).toBeLessThan(relative);
  });
});

describe("an assumed odds ratio", () => {
  test.each([0.001, 0.5, 1, 2, 1000])(
    "of two lists, %d, gives odds ratio x n10 n01 / n11 unseen",
    async (oddsRatio) => {
      const table = { lists: ["a", "b"], counts: Float64Array.of(0, 34, 71, 12) };
      const { total, observed, model } = await assumed(table, "[1,2]", ["b", "a"], oddsRatio);
      expect(Math.abs(((total ?? 0) - observed) / ((oddsRatio * 34 * 71) / 12) - 1)).toBeLessThan(1e-12);
      expect(model?.model).toBe("[1,2]");
    },
  );

  test("raises the dark figure the stronger the lists are taken to share people", async () => {
    const table = goldenTable("UKdat_5");
    const totals = [];
    for (const oddsRatio of [0.001, 0.03, 0.3, 1, 3, 30, 1000]) {
      totals.push((await assumed(table, "[12,3,4,5]", twoOf(table, 1, 2), oddsRatio)).total ?? 0);
    }
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    expect(totals[0]).toBeGreaterThan(2744);
    expect(totals.every(Number.isFinite)).toBe(true);
  });

  test("takes the place of the term that the model has, and is held in every resample", async () => {
    const table = goldenTable("Kosovo");
    const pair = twoOf(table, 0, 1);
    const linked = await assumed(table, "[12,34]", pair, 3, "bca");
    const apart = await assumed(table, "[1,2,34]", pair, 3, "bca");
    expect(linked.total).toBe(apart.total);
    expect(linked.draws).toEqual(apart.draws);
    const { low = 0, high = 0 } = linked.intervals[0] ?? {};
    expect(low).toBeLessThan(linked.total ?? 0);
    expect(high).toBeGreaterThan(linked.total ?? 0);
    const weaker = await assumed(table, "[12,34]", pair, 1, "bca");
    expect(weaker.draws.every((draw, b) => draw < (linked.draws[b] ?? 0))).toBe(true);
  });

  test("is refused where the model lets it differ with other lists, or the lists are not in the table", () => {
    const { lists, counts } = goldenTable("Kosovo");
    const [a = "", b = "", c = ""] = lists;
    const check = (between: readonly string[]) =>
      estimators["assumed-dependence"].check(
        { lists, counts },
        {
          model: "[123,4]",
          between,
          "odds-ratio": 2,
          interval: { kind: "none", replicates: 100, inner: 25, levels: [0.95] },
        },
      );
    expect(check([a, c])).toEqual({ code: "dependence-varies", between: [a, c], lists: [a, b, c] });
    expect(check([a, lists[3] ?? ""])).toBeNull();
    expect(check([a, "nobody"])).toEqual({ code: "unknown-list", name: "nobody", known: lists });
  });
});
