import { describe, expect, test } from "vitest";
import { binomialRange } from "../../../src/kernel/distributions/binomial.ts";
import { rankHistogram } from "../../../src/kernel/sampling/rank-histogram.ts";

const plain = (counts: readonly Float64Array[]): number[][] => counts.map((each) => [...each]);

describe("the histogram of ranks", () => {
  test("counts the draws of each chain by where they stand among all", () => {
    const chains = [Float64Array.of(1, 2, 5, 6), Float64Array.of(8, 7, 3, 4)];
    expect(plain(rankHistogram(chains, 4))).toEqual([
      [2, 0, 2, 0],
      [0, 2, 0, 2],
    ]);
  });

  test("knows ranks only, not how far apart the draws are", () => {
    const near = [Float64Array.of(1, 2, 5, 6), Float64Array.of(8, 7, 3, 4)];
    const far = near.map((chain) => chain.map((value) => Math.exp(3 * value)));
    expect(rankHistogram(far, 3)).toEqual(rankHistogram(near, 3));
  });

  test("lets equal draws share their ranks evenly", () => {
    const chains = [new Float64Array(6).fill(9), new Float64Array(6).fill(9)];
    expect(plain(rankHistogram(chains, 4))).toEqual([
      [1.5, 1.5, 1.5, 1.5],
      [1.5, 1.5, 1.5, 1.5],
    ]);
  });

  test("loses no draw, and gives every stretch as many in all", () => {
    const chains = [0, 1, 2].map((c) => Float64Array.from({ length: 37 }, (_, i) => (i * i * (c + 3)) % 53));
    const counts = rankHistogram(chains, 20);
    for (const chain of counts) expect(chain.reduce((sum, each) => sum + each, 0)).toBeCloseTo(37, 9);
    for (const bin of Array(20).keys()) {
      expect(counts.reduce((sum, chain) => sum + (chain[bin] ?? 0), 0)).toBeCloseTo(111 / 20, 9);
    }
  });
});

describe("the range of a binomial count", () => {
  // qbinom(c(.025, .975), n, p) of R.
  test.each([
    [10, 0.5, 2, 8],
    [100, 0.05, 1, 10],
    [1000, 0.05, 37, 64],
    [3, 0.05, 0, 1],
  ])("of %d trials of %d goes from %d to %d", (trials, probability, low, high) => {
    expect(binomialRange(trials, probability, 0.95)).toEqual({ low, high });
  });
});
