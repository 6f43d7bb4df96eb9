import { describe, expect, test } from "vitest";
import { runInProcess } from "../../../src/jobs/run-in-process.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { hepatitisOutbreak, tableOf } from "../../golden/hepatitis-outbreak.ts";
import { goldenTable, readGolden } from "../../golden/read-golden.ts";

type Form = "auto" | "solved" | "one-step";

const run = (table: OverlapTable, form: Form = "auto") => {
  const interval = { kind: "bca", replicates: 200, inner: 25, levels: [0.95, 0.8] };
  return runInProcess({ estimator: "sample-coverage", table, options: { form, interval }, seed: 1 });
};

async function value(table: OverlapTable, form?: Form) {
  const result = await run(table, form);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

async function code(table: OverlapTable, form?: Form) {
  const result = await run(table, form);
  return result.ok ? null : result.problem.code;
}

/** Four lists that cover 80 per cent. */
const { Diabetes } = readGolden<{ tables: Record<string, { counts: Record<string, number> }> }>(
  "sample-coverage.json",
).tables;
const diabetes = tableOf(["clinic", "hospital", "prescriptions", "strips"], Diabetes?.counts ?? {});

describe("sample-coverage", () => {
  test("tells the one-step estimate, and says why, where the lists cover less than 55 %", async () => {
    const estimate = await value(hepatitisOutbreak);
    expect(estimate.total).toBeCloseTo(507.8, 1);
    expect(estimate.warnings).toContainEqual({
      code: "low-sample-coverage",
      coverage: expect.closeTo(0.5127, 4),
      least: 0.55,
    });
  });

  test("tells the full solution where they cover enough", async () => {
    const estimate = await value(diabetes);
    // See sample-coverage.json.
    expect(Math.round(estimate.total ?? 0)).toBe(2609);
    expect(estimate.warnings).toEqual([]);
  });

  test("tells the form asked for", async () => {
    expect((await value(hepatitisOutbreak, "solved")).total).toBeCloseTo(970.8, 1);
    expect(Math.round((await value(diabetes, "one-step")).total ?? 0)).toBe(2458);
  });

  test("shows all its estimates and the dependence of each pair", async () => {
    const { tables, total } = await value(hepatitisOutbreak);
    const [coverage, dependence] = tables;
    expect(coverage?.rows[0]).toEqual({
      coverage: expect.closeTo(0.5127, 4),
      repeated: expect.closeTo(208.667, 3),
      independent: expect.closeTo(407.0, 1),
      solved: expect.closeTo(970.8, 1),
      one_step: total,
    });
    expect(dependence?.rows.map(({ a, b }) => `${a}${b}`)).toEqual(["PQ", "PE", "QE"]);
    // N n_jk / (n_j n_k) - 1 with N the estimate told.
    expect(dependence?.rows[0]?.covariation).toBeCloseTo(((total ?? 0) * 49) / (135 * 122) - 1, 10);
  });

  test("has a bootstrap interval on both sides of the estimate", async () => {
    const { intervals, total, diagnostics } = await value(hepatitisOutbreak);
    expect(diagnostics.resamples).toBe(200);
    expect(intervals).toHaveLength(2);
    for (const { low, high } of intervals) {
      expect(low).toBeLessThan(total ?? 0);
      expect(high).toBeGreaterThan(total ?? 0);
    }
  });

  test("does not solve an equation that runs away", async () => {
    const table = tableOf(["A", "B", "C"], {
      "100": 200,
      "010": 200,
      "001": 200,
      "110": 2,
      "101": 2,
      "011": 2,
      "111": 60,
    });
    const row = (await value(table)).tables[0]?.rows[0];
    expect(row?.solved).toBeNull();
    expect((await value(table)).warnings).toContainEqual({ code: "dependence-runs-away" });
    expect(await code(table, "solved")).toBe("dependence-runs-away");
  });

  test("never tells fewer people than were seen, and says so", async () => {
    const table = tableOf(["A", "B", "C"], { "110": 30, "101": 30, "011": 30 });
    const estimate = await value(table);
    expect(estimate.tables[0]?.rows[0]?.solved).toBeLessThan(90);
    expect(estimate.total).toBe(90);
    expect(estimate.warnings).toContainEqual({ code: "fewer-than-seen" });
  });

  test("refuses what it cannot use", async () => {
    expect(await code(tableOf(["A", "B"], { "10": 5, "11": 3, "01": 4 }))).toBe("too-few-lists");
    expect(await code(tableOf(["A", "B", "C"], {}))).toBe("nobody-seen");
    expect(await code(tableOf(["A", "B", "C"], { "110": 5, "100": 3 }))).toBe("empty-list");
    expect(await code(tableOf(["A", "B", "C"], { "100": 5, "010": 3, "001": 2 }))).toBe("partition");
    expect(await code({ ...goldenTable("Korea"), unobservable: [3] })).toBe("needs-every-count");
  });
});
