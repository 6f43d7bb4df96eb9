import { describe, expect, test } from "vitest";
import { runInProcess } from "../../../src/jobs/run-in-process.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { goldenTable } from "../../golden/read-golden.ts";

const interval = { kind: "bca", replicates: 200, inner: 25, levels: [0.95, 0.8], candidates: 1000 };

async function average(table: OverlapTable, other: Record<string, unknown> = {}) {
  const options = { criterion: "bic", order: "auto", scale: "log", interval, ...other };
  const result = await runInProcess({ estimator: "model-average", table, options, seed: 3 });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe("model-average", () => {
  // Arithmetic mean of N by BIC weight over all estimable models, from MultipleSystemsEstimation 1.2.0 fits: to the digits given.
  test.each([
    ["Korea", 2, 189.11, 3],
    ["Kosovo", 3, 13_183.7, 1],
  ])(
    "averages N over all models of %s to order %i to the published-software value",
    async (name, order, expected, digits) => {
      const estimate = await average(goldenTable(name), { order, scale: "plain" });
      expect(estimate.total).toBeCloseTo(expected, digits - 1);
    },
  );

  test("averages the logarithm of the dark figure with weights exp(-BIC/2), unless asked otherwise", async () => {
    const estimate = await average(goldenTable("Kosovo"));
    const models = estimate.models?.best ?? [];
    const smallest = Math.min(...models.map(({ bic }) => bic));
    const weights = models.map(({ bic }) => Math.exp((smallest - bic) / 2));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const logDark = models.reduce((all, { total }, k) => all + ((weights[k] ?? 0) / sum) * Math.log(total - 4400), 0);
    expect((estimate.total ?? 0) / (4400 + Math.exp(logDark))).toBeCloseTo(1, 8);
  });

  test("is the best model when only one may be averaged", async () => {
    const one = await average(goldenTable("Kosovo"), { interval: { ...interval, candidates: 1 } });
    expect(one.total).toBeCloseTo(one.models?.best[0]?.total ?? 0, 6);
  });

  test("says what share of all weight the averaged models carry", async () => {
    const few = await average(goldenTable("UKdat_5"), { interval: { ...interval, replicates: 100, candidates: 20 } });
    const [weights] = few.tables;
    const rows = weights?.rows ?? [];
    expect(rows).toHaveLength(20);
    const together = rows.map((row) => Number(row.together));
    expect(together).toEqual([...together].sort((a, b) => a - b));
    expect(together[19]).toBeLessThan(1);
    const [first, second] = rows;
    expect(Number(first?.together) + Number(second?.weight)).toBeCloseTo(Number(second?.together), 12);
  });

  test("reads a hidden count as its bounds, and equals the ordinary average when they meet", async () => {
    const { lists, counts } = goldenTable("Kosovo");
    const without = counts.slice();
    without[11] = 0;
    const known = await average({ lists, counts });
    const met = await average({ lists, counts: without, hidden: [{ history: 11, low: 18, high: 18 }] });
    expect((met.total ?? 0) / (known.total ?? 1)).toBeCloseTo(1, 9);
    const apart = await average({ lists, counts: without, hidden: [{ history: 11, low: 10, high: 30 }] });
    expect(apart.intervals).toHaveLength(2);
    expect(apart.warnings[0]).toMatchObject({ code: "counts-hidden" });
  });

  test("has an interval around it that is repeated for the same seed, also when it is calibrated", async () => {
    const calibrated = { ...interval, kind: "calibrated", replicates: 100, candidates: 8 };
    const once = await average(goldenTable("Korea"), { interval: calibrated });
    expect(await average(goldenTable("Korea"), { interval: calibrated })).toEqual(once);
    const [outer] = once.intervals;
    expect(outer).toMatchObject({ level: 0.95, kind: "calibrated" });
    expect(outer?.low).toBeLessThan(once.total ?? 0);
    expect(outer?.high).toBeGreaterThan(once.total ?? 0);
  });
});
