import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimators } from "../../src/estimators/estimators.ts";
import { expectedCounts } from "../../src/estimators/intervals/resampled-tables.ts";
import { runInProcess } from "../../src/jobs/run-in-process.ts";
import { modelFromGenerators } from "../../src/kernel/loglinear/hierarchical-model.ts";
import { modelChoice } from "../../src/kernel/loglinear/model-choice.ts";
import type { Estimate } from "../../src/model/estimate.ts";
import { type OverlapTable, observedBounds } from "../../src/model/overlap-table.ts";
import { goldenTable } from "../golden/read-golden.ts";

const interval = { kind: "bca", replicates: 100, inner: 25, candidates: 20, levels: [0.95, 0.8] };

const request = (table: OverlapTable, kind = "bca") => ({
  estimator: "best-model",
  table,
  options: { criterion: "bic", order: "auto", interval: { ...interval, kind } },
  seed: 1,
});

async function estimateOf(table: OverlapTable, kind = "bca"): Promise<Estimate> {
  const result = await runInProcess(request(table, kind));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function suppressed(name: string, low: number, high: number): OverlapTable {
  const { lists, counts } = goldenTable(name);
  const histories = [...counts.keys()].filter((history) => {
    const count = counts[history] ?? 0;
    return history > 0 && low <= count && count <= high;
  });
  return {
    lists,
    counts: counts.map((count, history) => (histories.includes(history) ? 0 : count)),
    hidden: histories.map((history) => ({ history, low, high })),
  };
}

describe("best-model on a table with hidden counts", () => {
  test("says how many are hidden and between which numbers the people seen lie", async () => {
    const table = suppressed("UKdat_5", 1, 4);
    const { observed, total, warnings, draws, jackknife, intervals } = await estimateOf(table);
    expect(warnings).toContainEqual({ code: "counts-hidden", cells: 6, low: 2739, high: 2757 });
    expect(Number.isInteger(observed)).toBe(true);
    expect(observed).toBeGreaterThan(2739);
    expect(observed).toBeLessThan(2757);
    expect(total).toBeGreaterThan(observed);
    expect(intervals).toHaveLength(2);
    expect(draws.length).toBeGreaterThan(95);
    // One row for each of the 18 histories that somebody has, the hidden ones with the number that is expected.
    expect(jackknife.people).toHaveLength(18);
    expect(jackknife.people.filter((people) => !Number.isInteger(people))).toHaveLength(6);
    expect(Math.floor(jackknife.people.reduce((sum, people) => sum + people, 0))).toBe(observed);
  });

  test.each(["bca", "percentile", "calibrated"])("repeats its %s interval for the same seed", async (kind) => {
    const table = suppressed("Korea", 1, 6);
    const once = await runInProcess(request(table, kind));
    expect(once.ok && once.value.intervals.every(({ low, high }) => low <= high)).toBe(true);
    expect(await runInProcess(request(table, kind))).toEqual(once);
  });

  test("has the same estimate when a hidden count is replaced by its expectation: what the jackknife removes from", () => {
    const observed = suppressed("UKdat_5", 1, 4);
    const candidates = [modelFromGenerators([0b00011, 0b00101, 0b00110, 0b01100], 5)];
    const method = modelChoice({ candidates, criterion: "bic", steps: [1] }, observed);
    const out = new Float64Array(1);
    method.estimate(observed, out);
    const [total] = out;
    const expected = expectedCounts(observed, { rule: () => observed, means: method.fittedMeans?.() ?? null });
    method.estimate({ counts: expected }, out);
    expect((out[0] ?? 0) / (total ?? 1)).toBeCloseTo(1, 9);
  });

  test("whose bounds are all equal gives the very numbers of the known counts, the interval's too", async () => {
    const { lists, counts } = goldenTable("Kosovo");
    const hidden = [5, 9].map((history) => ({ history, low: counts[history] ?? 0, high: counts[history] ?? 0 }));
    const visible = counts.map((count, history) => (history === 5 || history === 9 ? 0 : count));
    const known = await estimateOf({ lists, counts });
    const equal = await estimateOf({ lists, counts: visible, hidden });
    expect(equal.total).toBe(known.total);
    expect(equal.observed).toBe(known.observed);
    expect(equal.intervals).toEqual(known.intervals);
    expect(equal.warnings).toEqual(known.warnings);
  });

  test("refuses a table where nobody is certain to have been seen", () => {
    const table = { lists: ["a", "b"], counts: new Float64Array(4), hidden: [{ history: 1, low: 0, high: 4 }] };
    const options = {
      criterion: "bic",
      order: "auto",
      interval: { ...interval, kind: "bca", candidates: "auto" },
    } as const;
    expect(estimators["best-model"].check(table, options)).toEqual({ code: "nobody-seen" });
  });

  test("gives a problem or a right answer on every small table, hidden and unobservable cells at once", async () => {
    const cell = fc.oneof(
      fc.constant("zero" as const),
      fc.constant("never" as const),
      fc.integer({ min: 1, max: 40 }),
      fc.constant(10_000_000),
      fc.constantFrom({ low: 1, high: 4 }, { low: 0, high: 4 }, { low: 8, high: 12 }, { low: 0, high: 9999 }),
    );
    let estimated = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 7, maxLength: 7 }), async (cells) => {
        const table = {
          lists: ["a", "b", "c"],
          counts: Float64Array.from([0, ...cells.map((count) => (typeof count === "number" ? count : 0))]),
          hidden: cells.flatMap((count, i) => (typeof count === "object" ? [{ history: i + 1, ...count }] : [])),
          unobservable: cells.flatMap((count, i) => (count === "never" ? [i + 1] : [])),
        };
        const result = await runInProcess(request(table));
        if (!result.ok) return;
        const { observed, total, intervals, draws } = result.value;
        const { low, high } = observedBounds(table);
        expect(observed).toBeGreaterThanOrEqual(low);
        expect(observed).toBeLessThanOrEqual(high);
        expect(total).toBeGreaterThanOrEqual(observed);
        for (const limits of intervals) expect(limits.low).toBeLessThanOrEqual(limits.high);
        expect(draws.every(Number.isFinite)).toBe(true);
        estimated++;
      }),
      { seed: 5, numRuns: 200 },
    );
    expect(estimated).toBeGreaterThan(30);
  });
});

describe("fixed-model on a table with unobservable histories", () => {
  const fixed = (model: string) =>
    runInProcess({
      estimator: "fixed-model",
      table: { lists: ["a", "b", "c"], counts: Float64Array.of(0, 90, 80, 20, 70, 30, 0, 0), unobservable: [6, 7] },
      options: { model, interval: { kind: "bca", replicates: 100, inner: 25, levels: [0.95] } },
      seed: 1,
    });

  test("gives the closed form and an interval, and no boundary term", async () => {
    const result = await fixed("[1,2,3]");
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.value.total).toBeCloseTo(290 + (90 * (80 + 70)) / (20 + 30), 8);
    expect(result.value.model?.boundaryTerms).toEqual([]);
    expect(result.value.warnings).toEqual([]);
    expect(result.value.intervals).toHaveLength(1);
  });

  test("refuses an interaction that nobody could show", async () => {
    expect(await fixed("[1,23]")).toMatchObject({
      ok: false,
      problem: { code: "model-not-estimable", reason: "not-identifiable" },
    });
  });
});
