import { describe, expect, test } from "vitest";
import { gramRule, interpolate } from "../../../src/kernel/linear-algebra/gram-rule.ts";

const whole = (width: number): Float64Array => Float64Array.from({ length: width }, (_, x) => x);
const sumOf = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);

describe("Gauss's rule for sums over whole numbers", () => {
  // Double precision: relative errors of up to 4e-15 were measured, and 1e-13 leaves room for other engines.
  test.each([11, 12, 25, 100, 1001, 1e6])("of %i numbers is exact for polynomials up to degree 19", (width) => {
    const { nodes, weights } = gramRule(width, 10);
    expect(sumOf(weights) / width).toBeCloseTo(1, 13);
    for (const degree of [1, 2, 7, 18, 19]) {
      const exact = sumOf(whole(width).map((x) => (x / width) ** degree));
      const byRule = nodes.reduce((sum, x, i) => sum + (weights[i] ?? 0) * (x / width) ** degree, 0);
      expect(byRule / exact).toBeCloseTo(1, 12);
    }
  });

  test("is the sum itself where there are as many nodes as numbers", () => {
    expect(gramRule(7, 7)).toEqual({ width: 7, nodes: whole(7), weights: new Float64Array(7).fill(1) });
  });

  test("has nodes within the numbers, in order and symmetric", () => {
    const { nodes } = gramRule(64, 10);
    expect(nodes).toEqual(nodes.toSorted());
    expect(nodes[0]).toBeGreaterThan(0);
    expect((nodes[0] ?? 0) + (nodes[9] ?? 0)).toBeCloseTo(63, 12);
  });

  test.each([-2, 0, 3])("sums the part of a bell one deviation wide at %i deviations to 1e-12", (at) => {
    const width = 200;
    const bell = (x: number): number => Math.exp(-((x / width + at) ** 2) / 2);
    const { nodes, weights } = gramRule(width, 10);
    const byRule = nodes.reduce((sum, x, i) => sum + (weights[i] ?? 0) * bell(x), 0);
    expect(Math.abs(byRule / sumOf(whole(width).map(bell)) - 1)).toBeLessThan(1e-12);
  });

  test("interpolates from its nodes to every number without changing the sum", () => {
    const rule = gramRule(200, 10);
    const bell = (x: number): number => Math.exp(-((x / 200 + 0.5) ** 2) / 2);
    const values = rule.nodes.map(bell);
    const between = interpolate(rule, values, whole(200));
    // The error of a polynomial of degree 9 through a bell one deviation wide: at most 2e-10 of its height, as measured.
    for (const [x, value] of between.entries()) expect(Math.abs(value - bell(x))).toBeLessThan(1e-9);
    const byRule = values.reduce((sum, value, i) => sum + value * (rule.weights[i] ?? 0), 0);
    expect(sumOf(between) / byRule).toBeCloseTo(1, 12);
  });
});
