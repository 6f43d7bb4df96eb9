import { describe, expect, test } from "vitest";
import { estimatesChecks } from "../../src/checks/index.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { estimateOf, madeUpEstimate, madeUpModel, madeUpTable, resultsOf } from "./estimates-of.ts";

const check = estimatesChecks["near-ties"];

function found(dataset: string, written: object = {}) {
  const table = goldenTable(dataset);
  return check.run(resultsOf(table, [estimateOf(table, "best-model", written)]), defaultThresholds);
}

const bestOf = (models: readonly (readonly [total: number, bic: number])[]) =>
  madeUpEstimate("best", {
    total: models[0]?.[0] ?? 0,
    models: {
      criterion: "bic",
      considered: models.length,
      best: models.map(([total, bic]) => madeUpModel(total, bic)),
      excludedCount: 0,
      excluded: [],
    },
  });
const concerns = (models: readonly (readonly [number, number])[], thresholds = defaultThresholds) =>
  check.run(resultsOf(madeUpTable, [bestOf(models)]), thresholds).concerns;

describe("the alarm for near ties", () => {
  test("goes off for Kosovo, where three models of up to three lists give 10,357 to 18,393 people", () => {
    // Totals within 0.93 BIC: 10,356.5, 12,741.0 and 18,393.3, computed with MultipleSystemsEstimation 1.2.0.
    expect(found("Kosovo").concerns).toEqual([
      {
        weight: "warns",
        problem: {
          code: "near-tie",
          criterion: "bic",
          gap: 2,
          models: 3,
          low: expect.closeTo(10_356.5, 1),
          high: expect.closeTo(18_393.3, 1),
          ratio: expect.closeTo(1.78, 2),
        },
      },
    ]);
  });

  test("goes off for the five lists of the UK with pairs only", () => {
    const { tables, concerns: [concern] = [] } = found("UKdat_5", { order: 2 });
    expect(concern).toMatchObject({ weight: "warns", problem: { code: "near-tie", models: 3 } });
    // 22,991.33 is the best and 12,262.41 the lowest within 2 BIC, a ratio of 1.87; a third model gives still more.
    expect(tables[0]?.rows[0]).toMatchObject({ low: expect.closeTo(12_262.41, 2) });
    expect(tables[0]?.rows[0]?.ratio).toBeGreaterThan(22_991.33 / 12_262.41);
  });

  test("does not go off for the site in the western US, where near ties give nearly the same", () => {
    const { tables, concerns: none } = found("Western");
    expect(none).toEqual([]);
    expect(tables[0]?.rows[0]).toMatchObject({ models: 4, ratio: expect.closeTo(1.3, 1) });
  });

  test("counts a model at most 2 worse than the best, and no other", () => {
    const best = [100, 50] as const;
    expect(concerns([best, [200, 52]])).toMatchObject([{ problem: { models: 2, low: 100, high: 200, ratio: 2 } }]);
    expect(concerns([best, [200, 52.01]])).toEqual([]);
  });

  test("goes off above a ratio of 1.5", () => {
    expect(
      concerns([
        [100, 50],
        [150.1, 51],
      ]),
    ).toHaveLength(1);
    expect(
      concerns([
        [100, 50],
        [150, 51],
      ]),
    ).toEqual([]);
  });

  test("can be set otherwise", () => {
    const stricter = { ...defaultThresholds, "near-tie-gap": 4, "near-tie-ratio": 1.2 };
    expect(
      concerns(
        [
          [100, 50],
          [130, 53.9],
        ],
        stricter,
      ),
    ).toMatchObject([{ problem: { gap: 4, models: 2 } }]);
    expect(
      concerns([
        [100, 50],
        [130, 53.9],
      ]),
    ).toEqual([]);
  });

  test("goes by the criterion that chose the models", () => {
    const best = { ...madeUpModel(100, 50), aic: 40 };
    const other = { ...madeUpModel(200, 53), aic: 41 };
    const comparison = { considered: 2, best: [best, other], excludedCount: 0, excluded: [] };
    const by = (criterion: "aic" | "bic") =>
      check.run(
        resultsOf(madeUpTable, [madeUpEstimate("best", { total: 100, models: { criterion, ...comparison } })]),
        defaultThresholds,
      ).concerns;
    expect(by("aic")).toMatchObject([{ problem: { code: "near-tie", criterion: "aic", models: 2 } }]);
    expect(by("bic")).toEqual([]);
  });
});
