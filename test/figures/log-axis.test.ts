import { describe, expect, test } from "vitest";
import { logAxis, logPosition, logTicks } from "../../src/figures/log-axis.ts";

const range = [0, 400] as const;
const digitWidth = (value: number): number => String(value).length * 8;
const ticksFor = (...values: number[]): number[] => logTicks(logAxis(values, range), digitWidth);

describe("the logarithmic axis", () => {
  test("shows all values with air at both ends", () => {
    const axis = logAxis([2744, 25311, 55830], range);
    expect(logPosition(2744, axis)).toBeGreaterThan(5);
    expect(logPosition(55830, axis)).toBeLessThan(395);
    expect(logPosition(25311, axis)).toBeGreaterThan(logPosition(2744, axis));
  });

  test("labels round numbers over ranges of every size", () => {
    expect(ticksFor(2744, 55830)).toEqual([5000, 10000, 20000, 50000]);
    expect(ticksFor(100, 10_000_000)).toEqual([100, 10_000, 1_000_000]);
    expect(ticksFor(73, 95)).toEqual([75, 80, 85, 90, 95]);
    expect(ticksFor(400, 1700)).toEqual([500, 1000, 1500]);
  });

  test("gives a single value room on both sides and a label", () => {
    expect(logPosition(2744, logAxis([2744], range))).toBeCloseTo(200, 6);
    expect(ticksFor(2744).length).toBeGreaterThan(1);
    expect(ticksFor(1)).toEqual([1]);
  });

  test("labels whole people only, and each number once", () => {
    for (const high of [1, 2, 3, 7, 30, 1e3, 1e6, 1e12]) {
      const ticks = ticksFor(1, high);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(new Set(ticks).size).toBe(ticks.length);
    }
  });

  test("is not carried away by what is not a number of people", () => {
    expect(logAxis([100, Number.POSITIVE_INFINITY, Number.NaN, 0, 1000], range)).toEqual(logAxis([100, 1000], range));
    expect(logPosition(Number.POSITIVE_INFINITY, logAxis([100, 1000], range))).toBe(400);
  });
});
