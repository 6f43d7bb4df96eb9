import { describe, expect, test } from "vitest";
import { estimatesChecks } from "../../src/checks/index.ts";
import type { Estimate } from "../../src/model/estimate.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import { madeUpEstimate, madeUpTable, resultsOf } from "./estimates-of.ts";

const ranging = (high: number, said: Partial<Estimate> = {}) =>
  ({ total: 400, modelling: "chosen", intervals: [{ level: 0.95, low: 200, high, kind: "bca" }], ...said }) as const;
const concernsOf = (...estimates: readonly ReturnType<typeof madeUpEstimate>[]) =>
  estimatesChecks["wide-interval"].run(resultsOf(madeUpTable, estimates), defaultThresholds).concerns;

describe("the check for wide intervals", () => {
  test("warns where the upper end is more than four times the lower one, and not just below that", () => {
    expect(concernsOf(madeUpEstimate("best", ranging(802)))).toEqual([
      { weight: "warns", problem: { code: "interval-wide", name: "best", level: 0.95, ratio: 4.01 } },
    ]);
    expect(concernsOf(madeUpEstimate("best", ranging(798)))).toEqual([]);
  });

  test("is content when one method that allows for the choice of the model is sure enough", () => {
    expect(concernsOf(madeUpEstimate("best", ranging(2000)), madeUpEstimate("average", ranging(700)))).toEqual([]);
  });

  test("is not reassured by a narrow interval of a model that somebody named", () => {
    const named = madeUpEstimate("named", ranging(300, { modelling: "fixed" }));
    expect(concernsOf(named, madeUpEstimate("best", ranging(2000)))).toMatchObject([{ problem: { ratio: 10 } }]);
    expect(concernsOf(named)).toEqual([]);
  });

  test("measures from the people seen where the interval reaches below them", () => {
    const below = ranging(390, { intervals: [{ level: 0.95, low: 50, high: 390, kind: "bca" }] });
    expect(concernsOf(madeUpEstimate("best", below))).toEqual([]);
  });
});
