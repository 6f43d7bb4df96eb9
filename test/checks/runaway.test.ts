import { describe, expect, test } from "vitest";
import { estimatesChecks } from "../../src/checks/index.ts";
import type { NamedEstimate } from "../../src/model/check.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import { madeUpEstimate, madeUpModel, madeUpTable, resultsOf } from "./estimates-of.ts";

const concerns = (...estimates: NamedEstimate[]) =>
  estimatesChecks.runaway.run(resultsOf(madeUpTable, estimates), defaultThresholds).concerns;
const upTo = (high: number) => [{ level: 0.95, low: 150, high, kind: "bca" }] as const;

describe("the check for runaway estimates", () => {
  test("leaves a lower bound only where an acceptable total is more than a hundred times the people seen", () => {
    expect(concerns(madeUpEstimate("best", { total: 10_100 }))).toEqual([
      { weight: "bounds", problem: { code: "estimate-runs-away", name: "best", times: 101, most: 100 } },
    ]);
    expect(concerns(madeUpEstimate("best", { total: 10_000 }))).toEqual([]);
  });

  test("only warns where the model that runs away does not fit", () => {
    const best = madeUpEstimate("best", { total: 300, model: madeUpModel(300, 50) });
    const poor = madeUpEstimate("poor", { total: 20_000, model: madeUpModel(20_000, 80) });
    expect(concerns(best, poor)).toMatchObject([{ weight: "warns", problem: { name: "poor" } }]);
  });

  test("warns where only the upper end of an interval does", () => {
    expect(concerns(madeUpEstimate("best", { total: 300, intervals: upTo(10_200) }))).toEqual([
      {
        weight: "warns",
        problem: { code: "interval-runs-away", name: "best", level: 0.95, times: 102, most: 100 },
      },
    ]);
    expect(concerns(madeUpEstimate("best", { total: 300, intervals: upTo(10_000) }))).toEqual([]);
  });

  test("warns where an interval has no upper end at all", () => {
    const open = madeUpEstimate("best", { total: 300, intervals: upTo(Number.POSITIVE_INFINITY) });
    expect(concerns(open)).toMatchObject([{ weight: "warns", problem: { times: null } }]);
  });

  test("does not ask a lower bound for its upper end", () => {
    expect(concerns(madeUpEstimate("bound", { total: 300, claim: "lower-bound", intervals: upTo(1e6) }))).toEqual([]);
  });
});
