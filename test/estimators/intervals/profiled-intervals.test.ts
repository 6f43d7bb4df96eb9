import { describe, expect, test } from "vitest";
import { intervalKindInWords } from "../../../src/cells/estimate/interval-kind.ts";
import type { EstimatorName } from "../../../src/estimators/index.ts";
import { runInProcess } from "../../../src/jobs/run-in-process.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { goldenTable } from "../../golden/read-golden.ts";

const interval = { kind: "profile", replicates: 1000, inner: 25, candidates: "auto", levels: [0.95, 0.8] };
const run = (estimator: EstimatorName, table: OverlapTable, options: Record<string, unknown>) =>
  runInProcess({ estimator, table, options: { ...options, interval }, seed: 1 });

async function value(
  estimator: EstimatorName,
  table: OverlapTable,
  options: Record<string, unknown>,
): Promise<Estimate> {
  const result = await run(estimator, table, options);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const best = { criterion: "bic", order: "auto" };

describe("the profile interval", () => {
  // Anchors: Rcapture 1.4-4, closedpCI.t; Poisson estimate, most likely multinomial total and its limits.
  test.each([
    ["Kosovo", "[1,2,3,4]", 7394.59, 7392.92, 7147.75, 7656.2],
    ["UKdat", "[1,2,3,4,5,6]", 12213.99, 12208.57, 10983.85, 13648.21],
  ])("of independence on %s is the reference's", async (name, model, poisson, multinomial, low, high) => {
    const estimate = await value("fixed-model", goldenTable(name), { model });
    const [profile] = estimate.tables;
    expect(estimate.total?.toFixed(0)).toBe(poisson.toFixed(0));
    expect(Math.abs((estimate.total ?? 0) - poisson)).toBeLessThan(0.01);
    expect(Math.abs(Number(profile?.rows[0]?.total) - multinomial)).toBeLessThan(0.01);
    expect(Math.abs((estimate.intervals[0]?.low ?? 0) - low)).toBeLessThan(0.01);
    expect(Math.abs((estimate.intervals[0]?.high ?? 0) - high)).toBeLessThan(0.01);
    expect(profile?.rows.map(({ level }) => level)).toEqual([0.95, 0.8]);
  });

  test("draws no resample", async () => {
    const estimate = await value("best-model", goldenTable("Kosovo"), best);
    expect(estimate.draws).toHaveLength(0);
    expect(estimate.stabilisation).toEqual([]);
    expect(estimate.diagnostics).toEqual({
      resamples: 0,
      unfittedResamples: 0,
      medianDraw: null,
      biasCorrection: null,
      acceleration: null,
    });
  });

  test("of the best model is that of the model itself, and says that it is naive", async () => {
    const table = goldenTable("Kosovo");
    const chosen = await value("best-model", table, best);
    const fixed = await value("fixed-model", table, { model: chosen.model?.model });
    expect(chosen.intervals).toEqual(fixed.intervals);
    expect(intervalKindInWords(chosen, "en")).toMatch(/naive interval, and too narrow/);
    expect(intervalKindInWords(chosen, "da")).toMatch(/naivt og for smalt/);
    expect(intervalKindInWords(fixed, "en")).toMatch(/with the model fixed/);
  });

  test("allows terms at minus infinity", async () => {
    const { intervals, warnings } = await value("fixed-model", goldenTable("Artificial_3"), { model: "[13,23]" });
    expect(warnings).toContainEqual({ code: "terms-at-boundary", terms: ["13", "23"] });
    expect(intervals[0]?.high).toBeGreaterThan(296);
  });

  test("leaves a limit that does not exist out, and says so", async () => {
    const { intervals, tables, warnings } = await value("heterogeneity", goldenTable("Artificial_3"), {
      model: "mh-normal",
    });
    expect(intervals.map(({ level }) => level)).toEqual([0.8]);
    expect(warnings).toEqual([{ code: "no-upper-limit", level: 0.95, low: expect.closeTo(298.6, 1) }]);
    const rows = tables.find(({ name }) => name === "profile")?.rows ?? [];
    expect(rows.map(({ high }) => high === null)).toEqual([true, false]);
  });

  test("needs every count", async () => {
    const hidden = { ...goldenTable("Kosovo"), hidden: [{ history: 15, low: 1, high: 4 }] };
    const problem = { code: "needs-every-count", hidden: 1, unobservable: 0 };
    expect(await run("fixed-model", hidden, { model: "[1,2,3,4]" })).toEqual({ ok: false, problem });
    expect(await run("best-model", hidden, best)).toEqual({ ok: false, problem });
  });

  test("leaves unobservable histories out", async () => {
    const table = { ...goldenTable("Kosovo"), unobservable: [15] };
    table.counts[15] = 0;
    const { intervals, total } = await value("fixed-model", table, { model: "[1,2,3,4]" });
    expect(intervals[0]?.low).toBeLessThan(total ?? 0);
    expect(intervals[0]?.high).toBeGreaterThan(total ?? 0);
  });
});
