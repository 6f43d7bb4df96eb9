import { describe, expect, test } from "vitest";
import { drawDensity } from "../../src/figures/draws/curves.ts";
import { rootPosition, rootTicks } from "../../src/figures/residuals/draw.ts";

const spread = Array.from({ length: 400 }, (_, index) => 100 * 1.01 ** index);

describe("the density of draws", () => {
  test("begins at the people seen, below whom there are none", () => {
    const curve = drawDensity(spread, 100, [40, 8_000]);
    expect(curve[0]?.people).toBeCloseTo(100, 9);
    expect(curve.at(-1)?.people).toBeCloseTo(8_000, 6);
  });

  test("does not sink where draws crowd at the people seen", () => {
    const curve = drawDensity(spread, 100, [100, 5_000]);
    expect(curve[0]?.density).toBeGreaterThan(0.9 * Math.max(...curve.map(({ density }) => density)));
  });

  test("is that of logarithms: over these all draws lie below it", () => {
    const curve = drawDensity(spread, 90, [90, 20_000]);
    const step = Math.log((curve[1]?.people ?? 0) / (curve[0]?.people ?? 0));
    expect(curve.reduce((sum, { density }) => sum + density * step, 0)).toBeCloseTo(1, 2);
  });

  test("is nothing without draws", () => {
    expect(drawDensity([], 100, [100, 200])).toEqual([]);
  });

  test("is nothing where all draws are the same", () => {
    expect(drawDensity(new Array<number>(10).fill(120), 100, [100, 200])).toEqual([]);
  });
});

describe("an axis on which numbers grow with their square root", () => {
  const axis = { high: 400, range: [10, 410] } as const;

  test("puts a quarter of the number half way", () => {
    expect(rootPosition(100, axis)).toBe(210);
    expect(rootPosition(1_000, axis)).toBe(410);
  });

  test("labels round numbers that stand apart, with nothing twice", () => {
    expect(rootTicks(axis, () => 30)).toEqual([0, 5, 20, 50, 100, 200]);
    expect(rootTicks({ ...axis, range: [410, 10] }, () => 30)).toEqual([0, 5, 20, 50, 100, 200]);
  });
});
