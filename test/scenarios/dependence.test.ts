import { describe, expect, test } from "vitest";
import { fittedOddsRatio } from "../../src/kernel/loglinear/fitted-odds-ratio.ts";
import { modelFromGenerators } from "../../src/kernel/loglinear/hierarchical-model.ts";
import type { Estimate } from "../../src/model/estimate.ts";
import { hepatitisOutbreak } from "../golden/hepatitis-outbreak.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { type Base, baseOf, stateAfter, varied } from "./vary.ts";

const none = { interval: { kind: "none" } };
const few = { interval: { kind: "bca", replicates: 100 } };

function totalAt(from: Base, value: object): number {
  const result = varied(from, { dependence: value });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.total ?? Number.NaN;
}

const problemOf = (from: Base, changes: Readonly<Record<string, unknown>>) => {
  const result = varied(from, changes);
  return result.ok ? null : result.problem;
};

describe("the interaction of all lists", () => {
  // Gerritse, van der Heijden and Bakker (2015) for the formula; the totals are rounded to whole people.
  test.each([
    ["Kosovo", goldenTable("Kosovo"), "[123,124,134,234]", [10_671, 16_942, 29_484]],
    ["HAV", hepatitisOutbreak, "[12,13,23]", [792, 1313, 2355]],
  ] as const)("at 1/2, 1 and 2 gives %s its published totals", (_, table, model, totals) => {
    const from = baseOf(table, "fixed-model", { model, ...none });
    expect([0.5, 1, 2].map((ratio) => Math.round(totalAt(from, { "odds-ratio": ratio })))).toEqual(totals);
  });

  test("at 1 is the base itself, by every method that claims a number", () => {
    const table = goldenTable("Kosovo");
    const all: [string, object][] = [
      ["fixed-model", { model: "[12,3,4]", ...few }],
      ["best-model", few],
      ["model-average", few],
      ["sample-coverage", {}],
      ["heterogeneity", { model: "mth-darroch", ...few }],
    ];
    for (const [method, options] of all) {
      const from = baseOf(table, method, options);
      const one = varied(from, { dependence: { "odds-ratio": 1 } });
      expect(one.ok && one.value).toEqual(from.base);
      const dark = from.base.total - from.base.observed;
      expect(totalAt(from, { "odds-ratio": 3 }) - from.base.observed).toBeCloseTo(3 * dark, 6);
    }
  });

  test("moves the interval, the draws and the models as it moves the estimate, and not the people seen", () => {
    const from = baseOf(goldenTable("Kosovo"), "best-model", few);
    const result = varied(from, { dependence: { "odds-ratio": 2 } });
    if (!result.ok) throw new Error(result.problem.code);
    const { base } = from;
    const doubled = (total: number): number => total + (total - base.observed);
    const scaled: Estimate = result.value;
    expect(scaled.observed).toBe(base.observed);
    scaled.intervals.forEach(({ low, high }, index) => {
      expect(low).toBeCloseTo(doubled(base.intervals[index]?.low ?? 0), 6);
      expect(high).toBeCloseTo(doubled(base.intervals[index]?.high ?? 0), 6);
    });
    expect(scaled.draws[7]).toBeCloseTo(doubled(base.draws[7] ?? 0), 6);
    expect(scaled.model?.total).toBe(scaled.total);
    expect(scaled.models?.best[3]?.total).toBeCloseTo(doubled(base.models?.best[3]?.total ?? 0), 6);
    expect(scaled.diagnostics.medianDraw).toBeCloseTo(doubled(base.diagnostics.medianDraw ?? 0), 6);
    const removed = base.jackknife.estimates[0] ?? 0;
    expect(scaled.jackknife.estimates[0]).toBeCloseTo(removed + (removed - (base.observed - 1)), 6);
  });

  test("cannot be put on top of a lower bound", () => {
    const from = baseOf(goldenTable("Kosovo"), "lower-bound", none);
    expect(problemOf(from, { dependence: { "odds-ratio": 2 } })).toEqual({ code: "dependence-of-bound" });
    const numbered = baseOf(goldenTable("Kosovo"), "fixed-model", { model: "[1,2,3,4]", ...none });
    const bounded = varied(numbered, { method: "lower-bound", dependence: { "odds-ratio": 2 } });
    expect(bounded).toMatchObject({ ok: true, value: { total: null, intervals: [] } });
    expect(bounded.ok && bounded.value.warnings).toContainEqual({ code: "dependence-of-bound" });
  });
});

describe("the odds ratio of a pair", () => {
  const table = goldenTable("Kosovo");
  const [a = "", b = "", c = "", d = ""] = table.lists;

  test("at 1 reproduces a base whose model leaves the pair independent, whichever method chose it", () => {
    for (const [method, options] of [
      ["best-model", none],
      ["stepwise", none],
      ["fixed-model", { model: "[123,14,34]", ...none }],
    ] as const) {
      const from = baseOf(table, method, options);
      if (method !== "stepwise") expect(from.base.model?.model).toBe("[123,14,34]");
      expect(totalAt(from, { between: [b, d], "odds-ratio": 1 }) / from.base.total).toBeCloseTo(1, 10);
    }
  });

  test("at the base's own reproduces it where the model links the pair", () => {
    const from = baseOf(table, "best-model", none);
    const own = fittedOddsRatio(modelFromGenerators([7, 9, 12], 4), 9, table) ?? 0;
    expect(totalAt(from, { between: [a, d], "odds-ratio": own }) / from.base.total).toBeCloseTo(1, 10);
  });

  test("keeps the kind of interval of the base, and says where only the base allows for the choice of a model", () => {
    const chosen = baseOf(table, "best-model", few);
    const dependence = { between: [b, d], "odds-ratio": 2 };
    const state = stateAfter(chosen, { dependence });
    expect(state.ok && state.value).toMatchObject({
      method: "assumed-dependence",
      options: { model: "[123,14,34]", ...dependence, interval: { kind: "bca", replicates: 100 } },
      notes: [{ code: "dependence-keeps-model" }],
    });
    const fixed = stateAfter(baseOf(table, "fixed-model", { model: "[1,2,3,4]", ...few }), { dependence });
    expect(fixed.ok && fixed.value.notes).toEqual([]);
  });

  test("can be varied again where the base assumes it already, and no other pair's can", () => {
    const options = { model: "[1,2,3,4]", between: [a, b], "odds-ratio": 2, ...none };
    const from = baseOf(table, "assumed-dependence", options);
    expect(totalAt(from, { between: [b, a], "odds-ratio": 2 })).toBe(from.base.total);
    expect(problemOf(from, { dependence: { between: [c, d], "odds-ratio": 2 } })).toEqual({
      code: "dependence-already-assumed",
      between: [a, b],
    });
  });

  test("stands in the model that a scenario before it names, and is refused where that only chooses another way", () => {
    const from = baseOf(table, "best-model", none);
    const dependence = { between: [a, b], "odds-ratio": 1 };
    expect(problemOf(from, { options: { criterion: "aic" }, dependence })?.code).toBe("dependence-needs-base-model");
    expect(problemOf(from, { drop: "MF", dependence })).not.toBeNull();
    const named = baseOf(table, "fixed-model", { model: "[1,2,3,4]", ...none });
    const other = varied(named, { options: { model: "[1,2,34]" }, dependence });
    const expected = baseOf(table, "fixed-model", { model: "[1,2,34]", ...none }).base.total;
    expect(other.ok && (other.value.total ?? 0) / expected).toBeCloseTo(1, 10);
  });

  test("is refused with what to do instead", () => {
    const chosen = baseOf(table, "best-model", none);
    const averaged = baseOf(table, "model-average", none);
    const value = (between: readonly string[]) => ({ dependence: { between, "odds-ratio": 2 } });
    expect(problemOf(chosen, value([a]))).toEqual({ code: "not-a-pair", list: a });
    expect(problemOf(chosen, value([a, b]))?.code).toBe("dependence-varies");
    expect(problemOf(chosen, value([a, "nobody"]))?.code).toBe("unknown-list");
    expect(problemOf(averaged, value([a, d]))).toEqual({ code: "dependence-needs-model" });
    const unequal = baseOf(table, "heterogeneity", { model: "mth-darroch", ...none });
    expect(problemOf(unequal, value([a, d]))).toEqual({ code: "dependence-needs-model" });
  });
});
