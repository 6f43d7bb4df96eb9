import { describe, expect, test } from "vitest";
import { runInProcess } from "../../../src/jobs/run-in-process.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { hepatitisOutbreak, tableOf } from "../../golden/hepatitis-outbreak.ts";
import { goldenTable } from "../../golden/read-golden.ts";

interface Choice {
  readonly form?: "chao" | "bias-corrected";
  readonly kind?: "log-normal" | "bca" | "percentile" | "calibrated";
}

const run = (table: OverlapTable, { form = "bias-corrected", kind = "log-normal" }: Choice = {}) => {
  const interval = { kind, replicates: 200, inner: 25, levels: [0.95, 0.8] };
  return runInProcess({ estimator: "lower-bound", table, options: { form, interval }, seed: 1 });
};

async function value(table: OverlapTable, choice?: Choice) {
  const result = await run(table, choice);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

async function code(table: OverlapTable, choice?: Choice) {
  const result = await run(table, choice);
  return result.ok ? null : result.problem.code;
}

describe("lower-bound", () => {
  // n + ((L - 1) / L) f1^2 / (2 f2), to two decimals; see chao-formula.json.
  test.each([
    ["Korea", goldenTable("Korea"), 137.45],
    ["the hepatitis outbreak", hepatitisOutbreak, 479.15],
    ["the United Kingdom, six lists", goldenTable("UKdat"), 13_480.63],
  ])("is Chao's for %s", async (_, table, total) => {
    expect((await value(table, { form: "chao" })).total).toBeCloseTo(total, 2);
  });

  test("claims no more than its lower limit", async () => {
    expect((await value(hepatitisOutbreak)).claim).toBe("lower-bound");
  });

  test("shows both forms beside the counts they rest on, whichever was asked for", async () => {
    const { tables, total } = await value(hepatitisOutbreak);
    const row = tables[0]?.rows[0];
    expect(row).toMatchObject({ seen: 271, on_one_list: 187, on_two_lists: 56, bias_corrected: total });
    expect(row?.chao).toBeCloseTo(479.15, 2);
  });

  test("has log-normal intervals from the variance, without resampling", async () => {
    const { intervals, diagnostics } = await value(goldenTable("Korea"), { form: "chao" });
    expect(diagnostics.resamples).toBe(0);
    // R, see chao-formula.json.
    expect(intervals[0]).toMatchObject({ level: 0.95, kind: "log-normal" });
    expect(intervals[0]?.low).toBeCloseTo(129.727834722, 8);
    expect(intervals[0]?.high).toBeCloseTo(154.03561675, 8);
    expect(intervals[1]?.low).toBeGreaterThan(intervals[0]?.low ?? 0);
  });

  test.each(["bca", "percentile", "calibrated"] as const)("has %s intervals when asked for", async (kind) => {
    const { intervals, diagnostics, total } = await value(hepatitisOutbreak, { kind });
    expect(diagnostics.resamples).toBe(200);
    expect(intervals.map((interval) => interval.kind)).toEqual([kind, kind]);
    expect(intervals[0]?.low).toBeLessThan(total ?? 0);
    expect(intervals[0]?.high).toBeGreaterThan(total ?? 0);
  });

  test("refuses a table where nobody is on more than one list", async () => {
    expect(await code(tableOf(["A", "B", "C"], { "100": 40, "010": 30, "001": 20 }))).toBe("partition");
    expect(await code(tableOf(["A", "B"], { "10": 1 }))).toBe("no-overlap");
  });

  test("with nobody on exactly two lists has no plain form, and bias-corrected no interval but a warning", async () => {
    const table = tableOf(["A", "B", "C"], { "100": 40, "010": 30, "111": 20 });
    expect(await code(table, { form: "chao" })).toBe("nobody-on-two-lists");
    for (const kind of ["log-normal", "bca"] as const) {
      const { intervals, warnings } = await value(table, { kind });
      expect(intervals).toEqual([]);
      expect(warnings).toContainEqual({ code: "nobody-on-two-lists" });
    }
  });

  test("is the number seen when everybody is on several lists", async () => {
    const everywhere = tableOf(["A", "B", "C"], { "111": 20, "110": 5 });
    expect((await value(everywhere)).total).toBe(25);
    expect((await value(everywhere, { form: "chao" })).total).toBe(25);
  });
});
