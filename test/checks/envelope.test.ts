import { describe, expect, test } from "vitest";
import { estimatesChecks } from "../../src/checks/index.ts";
import type { NamedEstimate } from "../../src/model/check.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { estimateOf, madeUpEstimate, madeUpModel, madeUpTable, resultsOf } from "./estimates-of.ts";

const run = (...estimates: NamedEstimate[]) =>
  estimatesChecks.envelope.run(resultsOf(madeUpTable, estimates), defaultThresholds);
const withModel = (name: string, total: number, bic: number) =>
  madeUpEstimate(name, { total, model: madeUpModel(total, bic) });

describe("the envelope", () => {
  test("leaves a lower bound only where methods disagree by a ratio above 4", () => {
    expect(run(withModel("low", 200, 50), withModel("high", 801, 50)).concerns).toEqual([
      {
        weight: "bounds",
        problem: { code: "methods-disagree", methods: 2, lowest: "low", highest: "high", ratio: 801 / 200 },
      },
    ]);
  });

  test("warns where they disagree by a ratio above 2, up to 4", () => {
    expect(run(withModel("low", 200, 50), withModel("high", 800, 50)).concerns).toMatchObject([{ weight: "warns" }]);
    expect(run(withModel("low", 200, 50), withModel("high", 401, 50)).concerns).toMatchObject([{ weight: "warns" }]);
  });

  test("is content with a ratio of 2, and with one method", () => {
    expect(run(withModel("low", 200, 50), withModel("high", 400, 50)).concerns).toEqual([]);
    expect(run(withModel("alone", 200, 50)).concerns).toEqual([]);
  });

  test("leaves out a model whose BIC is more than 10 above the best one that any estimate knows", () => {
    const best = withModel("best", 200, 50);
    expect(run(best, withModel("poor", 900, 60.01)).concerns).toEqual([]);
    expect(run(best, withModel("fair", 900, 60)).concerns).toHaveLength(1);
    const comparison = { criterion: "bic", considered: 1, excludedCount: 0, excluded: [] } as const;
    const average = madeUpEstimate("average", {
      total: 210,
      models: { ...comparison, best: [madeUpModel(200, 40)] },
    });
    expect(run(average, withModel("poor", 900, 50.01)).concerns).toEqual([]);
  });

  test("leaves out what claims no number of the whole table", () => {
    const best = withModel("best", 200, 50);
    const bound = madeUpEstimate("bound", { total: 20, claim: "lower-bound" });
    const pairs = madeUpEstimate("pairs", { total: null });
    const summed = madeUpEstimate("strata", { total: 2000 }, true);
    const { tables, concerns } = run(best, bound, pairs, summed);
    expect(concerns).toEqual([]);
    expect(tables[0]?.rows.map((row) => [row.estimate, row.claims_number, row.undivided, row.compared])).toEqual([
      ["best", "✓", "✓", "✓"],
      ["bound", null, "✓", null],
      ["pairs", null, "✓", null],
      ["strata", "✓", null, null],
    ]);
  });

  test("does not hold independence against Kosovo, which fits far worse than the best model", () => {
    const table = goldenTable("Kosovo");
    const independent = estimateOf(table, "fixed-model", { model: "[1,2,3,4]" });
    const results = resultsOf(table, [estimateOf(table, "best-model"), independent]);
    const { tables, concerns } = estimatesChecks.envelope.run(results, defaultThresholds);
    expect(concerns).toEqual([]);
    // 389.31 - 203.03, computed with MultipleSystemsEstimation 1.2.0.
    expect(tables[0]?.rows[1]).toMatchObject({ compared: null, bic_above_best: expect.closeTo(186.28, 2) });
  });
});
