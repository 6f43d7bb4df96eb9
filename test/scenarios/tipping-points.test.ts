import { describe, expect, test } from "vitest";
import type { Conclusion } from "../../src/model/scenario-results.ts";
import { dialsOf } from "../../src/scenarios/dial.ts";
import { type DialCurve, tippingPoints } from "../../src/scenarios/tipping-points.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { baseOf, dependenceRows } from "./vary.ts";

/** 100 people seen; the dark figure is 400 times the odds ratio, its interval from half to twice of it. */
function curve(ratios: readonly number[], intervals = true): DialCurve {
  const at = (oddsRatio: number) => ({
    oddsRatio,
    total: 100 + 400 * oddsRatio,
    low: intervals ? 100 + 200 * oddsRatio : null,
    high: intervals ? 100 + 800 * oddsRatio : null,
  });
  return { points: ratios.map(at), base: 1, observed: 100, atBase: at(1) };
}

const tip = (dial: DialCurve, side: Conclusion["side"], people: number) =>
  tippingPoints(dial, [{ side, people }])[0] ?? expect.fail("no tipping point");

describe("a conclusion", () => {
  test("turns over where the dark figure, linear in logarithms, reaches it", () => {
    const dial = curve([0.1, 1, 10], false);
    expect(tip(dial, "below", 1000).at).toBeCloseTo(900 / 400, 12);
    expect(tip(dial, "below", 1000)).toMatchObject({ holdsAtBase: true, failsWhen: "above" });
    expect(tip(dial, "above", 200).at).toBeCloseTo(100 / 400, 12);
    expect(tip(dial, "above", 200)).toMatchObject({ holdsAtBase: true, failsWhen: "below" });
    expect(tip(dial, "below", 300)).toMatchObject({ holdsAtBase: false, failsWhen: "above" });
  });

  test("is judged by the end of the interval that is worst for it", () => {
    const dial = curve([0.1, 1, 10]);
    expect(tip(dial, "below", 1700).at).toBeCloseTo(2, 12);
    expect(tip(dial, "above", 200).at).toBeCloseTo(0.5, 12);
    expect(tip(dial, "below", 800).holdsAtBase).toBe(false);
  });

  test("that never turns over within the dial has no such place", () => {
    const dial = curve([0.5, 1, 2]);
    expect(tip(dial, "below", 5000)).toEqual({
      conclusion: { side: "below", people: 5000 },
      holdsAtBase: true,
      at: null,
      failsWhen: "above",
    });
    expect(tip(dial, "above", 50)).toMatchObject({ holdsAtBase: true, at: null });
    expect(tip(dial, "below", 90)).toMatchObject({ holdsAtBase: false, at: null });
  });

  test("is judged at the base between the points, or by the base itself where it lies outside of them", () => {
    expect(tip(curve([0.25, 4], false), "below", 501).holdsAtBase).toBe(true);
    expect(tip(curve([0.25, 4], false), "below", 499).holdsAtBase).toBe(false);
    expect(tip(curve([2, 4], false), "below", 501).holdsAtBase).toBe(true);
    expect(tip({ ...curve([2, 4]), base: 0 }, "below", 901).holdsAtBase).toBe(true);
  });

  test("that turns over twice does so at the place nearest to the base", () => {
    const point = (oddsRatio: number, total: number) => ({ oddsRatio, total, low: null, high: null });
    const points = [point(0.01, 2000), point(0.1, 500), point(1, 500), point(3, 500), point(9, 2000)];
    const { at, failsWhen } = tip({ points, base: 1, observed: 100, atBase: point(1, 500) }, "below", 1000);
    expect(at).toBeGreaterThan(3);
    expect(at).toBeLessThan(9);
    expect(failsWhen).toBe("above");
  });

  test("turns over where the curve reaches the people seen", () => {
    const point = (oddsRatio: number, total: number) => ({ oddsRatio, total, low: null, high: null });
    const points = [point(0.5, 100), point(2, 200)];
    const { at } = tip({ points, base: 1, observed: 100, atBase: point(1, 150) }, "above", 150);
    expect(at).toBeCloseTo(1, 12);
  });
});

test("on the dial of all lists, the scenario at the tipping point has exactly that many people", () => {
  const from = baseOf(goldenTable("Kosovo"), "fixed-model", { model: "[123,124,134,234]", interval: { kind: "none" } });
  const conclusions = [{ side: "below" as const, people: 20_000 }];
  const [dial] = dialsOf({ ...from, rows: dependenceRows(from, [], [0.25, 4]), conclusions });
  const [point] = dial?.tippingPoints ?? [];
  const [row] = dependenceRows(from, [], [point?.at ?? 1]);
  expect(row?.outcome?.ok && row.outcome.value.total).toBeCloseTo(20_000, 6);
});
