import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimators } from "../../../src/estimators/estimators.ts";
import { runInProcess } from "../../../src/jobs/run-in-process.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { goldenTable } from "../../golden/read-golden.ts";

const interval = { kind: "bca", replicates: 100, inner: 25, candidates: "auto", levels: [0.95, 0.8] };
const options = { criterion: "bic", order: "auto", interval };

const run = (
  table: OverlapTable,
  other: Partial<typeof options> | { criterion: string; order: number | string } = {},
) => runInProcess({ estimator: "best-model", table, options: { ...options, ...other }, seed: 1 });

async function value(table: OverlapTable, other = {}) {
  const result = await run(table, other);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe("best-model", () => {
  test("repeats its numbers for the same seed and changes them with the seed", async () => {
    const request = { estimator: "best-model", table: goldenTable("Korea"), options };
    const once = await runInProcess({ ...request, seed: 5 });
    expect(await runInProcess({ ...request, seed: 5 })).toEqual(once);
    const other = await runInProcess({ ...request, seed: 6 });
    if (!once.ok || !other.ok) throw new Error("no estimate");
    expect(other.value.total).toBe(once.value.total);
    expect(other.value.draws).not.toEqual(once.value.draws);
  });

  test("reports the models it excluded with the reason, and never ranks one of them", async () => {
    const { models, model } = await value(goldenTable("Artificial_3"));
    expect(model?.model).toBe("[1,2,3]");
    expect(models?.considered).toBe(8);
    expect(models?.excluded).toContainEqual({ model: "[12,3]", reason: "no-maximum" });
    expect(models?.excluded).toContainEqual({ model: "[12,13,23]", reason: "not-identifiable" });
    const excluded = new Set(models?.excluded.map((entry) => entry.model));
    expect(models?.best.some((entry) => excluded.has(entry.model))).toBe(false);
    expect((models?.best.length ?? 0) + (models?.excludedCount ?? 0)).toBe(8);
  });

  test("ranks by the criterion asked for", async () => {
    const byAic = await value(goldenTable("Kosovo"), { criterion: "aic" });
    const aics = byAic.models?.best.map(({ aic }) => aic) ?? [];
    expect(aics).toEqual([...aics].sort((a, b) => a - b));
    expect(byAic.models?.best.length).toBeGreaterThan(50);
  });

  test("ends its stabilisation table with the interval it reports", async () => {
    const estimate = await value(goldenTable("Kosovo"));
    const last = estimate.stabilisation.at(-1);
    expect(last?.models).toBe(20);
    expect(last?.intervals).toEqual(estimate.intervals);
    expect(estimate.stabilisation.slice(0, 10).map(({ models }) => models)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test("says what it cannot do before it starts", () => {
    const refuse = (lists: number, order: number | "auto") => {
      const counts = new Float64Array(1 << lists).fill(1).fill(0, 0, 1);
      const names = Array.from({ length: lists }, (_, list) => `L${list}`);
      const asked = { criterion: "bic", order, interval: { ...interval, candidates: "auto" } } as const;
      return estimators["best-model"].check(
        { lists: names, counts },
        { ...asked, interval: { ...asked.interval, kind: "bca", candidates: "auto" } },
      );
    };
    expect(refuse(1, "auto")).toMatchObject({ code: "too-few-lists" });
    expect(refuse(3, 3)).toEqual({ code: "order-too-high", order: 3, most: 2 });
    expect(refuse(6, 3)).toEqual({ code: "too-many-models", lists: 6, order: 3, largestOrder: 2 });
    expect(refuse(8, "auto")).toEqual({ code: "too-many-models", lists: 8, order: 2, largestOrder: 1 });
    expect(refuse(8, 1)).toBeNull();
    expect(refuse(6, "auto")).toBeNull();
  });

  test("gives a problem or a right answer on every small table, never NaN and never a hang", async () => {
    const cells = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 }), fc.constant(10_000_000)), {
      minLength: 7,
      maxLength: 7,
    });
    await fc.assert(
      fc.asyncProperty(cells, async (counts) => {
        const table = { lists: ["a", "b", "c"], counts: Float64Array.from([0, ...counts]) };
        const result = await run(table);
        if (!result.ok) return;
        const { observed, total, intervals, draws } = result.value;
        expect(observed).toBe(counts.reduce((sum, count) => sum + count, 0));
        expect(Number.isFinite(total)).toBe(true);
        expect(total).toBeGreaterThanOrEqual(observed);
        for (const { low, high } of intervals) {
          expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
          expect(low).toBeGreaterThanOrEqual(observed);
          expect(high).toBeGreaterThanOrEqual(low);
        }
        expect(draws.every(Number.isFinite)).toBe(true);
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  test("does not depend on the order of the lists", async () => {
    const { lists, counts } = goldenTable("Kosovo");
    const reversed = new Float64Array(counts.length);
    counts.forEach((count, history) => {
      let mirrored = 0;
      for (let list = 0; list < 4; list++) if (history & (1 << list)) mirrored |= 8 >> list;
      reversed[mirrored] = count;
    });
    const there = await value({ lists, counts });
    const back = await value({ lists: lists.toReversed(), counts: reversed });
    expect((back.total ?? 0) / (there.total ?? 1)).toBeCloseTo(1, 10);
    expect(there.model?.model).toBe("[123,14,34]");
    expect(back.model?.model).toBe("[234,12,14]");
  });
});

describe("fixed-model", () => {
  const fixed = (table: OverlapTable, model: string) =>
    runInProcess({
      estimator: "fixed-model",
      table,
      options: { model, interval: { kind: "bca", replicates: 100, inner: 25, levels: [0.95] } },
      seed: 1,
    });

  test.each(["[12]", "[12,3", "12,3", "[12,4]", "[11,2,3]", "[]", "[12,1,3]", "[12,3]]"])(
    "refuses %s on three lists with a problem",
    async (model) => {
      expect(await fixed(goldenTable("Korea"), model)).toMatchObject({ ok: false, problem: { code: "bad-model" } });
    },
  );

  // The models that other software fits without a word: 1.4e13 for the artificial data, 40,790 for the UK.
  test.each([
    ["Artificial_3", "[12,3]", "no-maximum"],
    ["Artificial_3", "[12,13,23]", "not-identifiable"],
    ["UKdat_5", "[1234,5]", "no-maximum"],
    ["HIV", "[123,124,234]", "no-maximum"],
    ["Korea", "[12,13,23]", "no-maximum"],
  ])("refuses to fit %s by %s: %s", async (dataset, model, reason) => {
    expect(await fixed(goldenTable(dataset), model)).toEqual({
      ok: false,
      problem: { code: "model-not-estimable", model, reason },
    });
  });

  test("counts terms at minus infinity among the parameters and names them", async () => {
    const result = await fixed(goldenTable("Artificial_3"), "[13,23]");
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.value.total).toBeCloseTo(296, 9);
    expect(result.value.model).toMatchObject({ parameters: 6, boundaryTerms: ["13", "23"] });
    expect(result.value.warnings).toContainEqual({ code: "terms-at-boundary", terms: ["13", "23"] });
  });
});
