import { describe, expect, test } from "vitest";
import { darrochVariance } from "../../../src/kernel/capture/darroch-variance.ts";
import { historyProbabilities } from "../../../src/kernel/capture/history-probabilities.ts";
import { multinomial } from "../../../src/kernel/distributions/multinomial.ts";
import { randomStream } from "../../../src/kernel/sampling/random-stream.ts";

const variation = (people: number, reaches: readonly number[]): number =>
  Math.sqrt(darrochVariance(people, reaches)) / people;

describe("Darroch's variance", () => {
  test("is the formula as it is printed", () => {
    const reaches = [0.3, 0.2, 0.45];
    const inverse = reaches.map((reach) => 1 / (1 - reach));
    const product = inverse.reduce((all, each) => all * each, 1);
    const sum = inverse.reduce((all, each) => all + each, 0);
    // Only the order of additions differs.
    expect(darrochVariance(500, reaches)).toBeCloseTo(500 / (product + 3 - 1 - sum), 9);
  });

  test("of two lists is N (1 - p) (1 - q) / (p q)", () => {
    expect(darrochVariance(100, [0.5, 0.2])).toBeCloseTo((100 * 0.5 * 0.8) / (0.5 * 0.2), 10);
  });

  test("keeps its precision where lists reach hardly anybody", () => {
    // With such reaches all but the pairs is beyond double precision.
    expect(darrochVariance(1, [1e-9, 2e-9]) * 2e-18).toBeCloseTo(1, 6);
  });

  test("is infinite where fewer than two lists reach anybody", () => {
    expect(darrochVariance(100, [0.4])).toBe(Number.POSITIVE_INFINITY);
    expect(darrochVariance(100, [0.4, 0])).toBe(Number.POSITIVE_INFINITY);
  });

  test("does not depend on the order of the lists, and falls as any of them reaches more", () => {
    expect(darrochVariance(100, [0.1, 0.2, 0.3])).toBeCloseTo(darrochVariance(100, [0.3, 0.1, 0.2]), 9);
    expect(darrochVariance(100, [0.1, 0.2, 0.4])).toBeLessThan(darrochVariance(100, [0.1, 0.2, 0.3]));
  });

  test("is what maximum-likelihood estimates of simulated tables scatter by", () => {
    const [people, replicates] = [2000, 2000];
    const reaches = [0.4, 0.3];
    const probabilities = historyProbabilities(reaches);
    const random = multinomial(probabilities, randomStream(20, 0), people);
    const counts = new Float64Array(4);
    const estimates = Array.from({ length: replicates }, () => {
      random.draw(counts);
      const [, onlyA = 0, onlyB = 0, both = 0] = counts;
      return ((onlyA + both) * (onlyB + both)) / both;
    });
    const mean = estimates.reduce((sum, each) => sum + each, 0) / replicates;
    const variance = estimates.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (replicates - 1);
    // A standard deviation from 2000 draws has a standard error of 1.6 %; the second-order term of the formula is 0.3 %.
    expect(Math.abs(Math.sqrt(variance) / mean / variation(people, reaches) - 1)).toBeLessThan(0.05);
  });
});
