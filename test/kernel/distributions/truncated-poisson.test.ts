import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gammaln } from "../../../src/kernel/distributions/special-functions.ts";
import {
  drawTruncatedPoisson,
  truncatedPoisson,
  truncatedPoissonRoom,
} from "../../../src/kernel/distributions/truncated-poisson.ts";
import { randomStream } from "../../../src/kernel/sampling/random-stream.ts";

function momentsOf(mean: number, low: number, high: number) {
  const out = truncatedPoissonRoom();
  truncatedPoisson(mean, low, high, out);
  return out;
}

/** The law itself: probabilities of every count within the bounds, from log-gammas. */
function law(mean: number, low: number, high: number): number[] {
  const logs = Array.from({ length: high - low + 1 }, (_, k) => (low + k) * Math.log(mean) - gammaln(low + k + 1));
  const largest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - largest));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}

const cases = fc.record({
  mean: fc.double({ min: -12, max: 12, noNaN: true }).map(Math.exp),
  low: fc.integer({ min: 0, max: 3000 }),
  width: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 3000 })),
});

describe("a Poisson count within bounds", () => {
  test("has the mean of its law, and the information that is left of it", () => {
    fc.assert(
      fc.property(cases, ({ mean, low, width }) => {
        const shares = law(mean, low, low + width);
        const excess = shares.reduce((sum, share, k) => sum + k * share, 0);
        const variance = shares.reduce((sum, share, k) => sum + (k - excess) ** 2 * share, 0);
        const found = momentsOf(mean, low, low + width);
        // The law is summed from log-gammas near 1e5, whose rounding is 1e-11; mean - variance may cancel.
        expect(Math.abs(found.excess - excess)).toBeLessThan(1e-9 * (1 + excess));
        expect(Math.abs(found.curvature - (mean - variance))).toBeLessThan(1e-8 * (1 + mean));
        const atLow = shares[0] ?? 0;
        if (atLow > 1e-280) {
          expect(Math.abs(found.logRatio + Math.log(atLow))).toBeLessThan(1e-8 * (1 + found.logRatio));
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test("is a known count when the bounds are equal", () => {
    expect(momentsOf(2.5, 3, 3)).toEqual({ logRatio: 0, excess: 0, curvature: 2.5 });
  });

  // What decides whether an estimate exists is where the likelihood rises for ever; it is concave, so its ends tell.
  test("has a concave likelihood that falls towards both ends like a positive count's, or rises to 1 like that of 0", () => {
    const logLikelihood = (logMean: number, low: number, high: number): number =>
      low * logMean + momentsOf(Math.exp(logMean), low, high).logRatio - Math.exp(logMean) - gammaln(low + 1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (low, width) => {
        const high = low + width;
        const at = (logMean: number) => logLikelihood(logMean, low, high);
        for (let x = -20; x <= 10; x += 0.5) {
          const rounding = 1e-12 * (1 + Math.abs(at(x)));
          expect(at(x)).toBeGreaterThanOrEqual((at(x - 0.5) + at(x + 0.5)) / 2 - rounding);
          expect(momentsOf(Math.exp(x), low, high).curvature).toBeGreaterThanOrEqual(0);
        }
        expect(at(10)).toBeLessThan(-10_000);
        if (low > 0) expect(at(-40)).toBeLessThan(-39);
        else expect(Math.abs(at(-40))).toBeLessThan(1e-12);
        if (low === 0) for (let x = -20; x <= 10; x += 0.5) expect(at(x)).toBeLessThan(1e-15);
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  test("stays finite and quick where the bounds are far apart or far from the mean", () => {
    for (const [mean, low, high] of [
      [0, 0, 4],
      [1e-300, 1, 4],
      [1e12, 1, 4],
      [3, 1_000_000, 1_010_000],
      [1e6, 0, 1e7],
      [5, 0, 1e12],
    ] as const) {
      const { logRatio, excess, curvature } = momentsOf(mean, low, high);
      expect(Number.isFinite(logRatio)).toBe(true);
      expect(excess).toBeGreaterThanOrEqual(0);
      expect(excess).toBeLessThanOrEqual(high - low);
      expect(curvature).toBeGreaterThanOrEqual(0);
    }
  });

  test.each([
    [2.3, 1, 4],
    [0.01, 0, 4],
    [40, 1, 4],
    [10, 8, 12],
    [900, 850, 2000],
    [0, 0, 4],
  ])("with mean %f between %i and %i is drawn from its law (chi-square)", (mean, low, high) => {
    const random = randomStream(9, 0);
    const repeats = 50_000;
    const seen = new Map<number, number>();
    for (let draw = 0; draw < repeats; draw++) {
      const drawn = drawTruncatedPoisson(mean, low, high, random);
      seen.set(drawn, (seen.get(drawn) ?? 0) + 1);
    }
    expect([...seen.keys()].every((drawn) => low <= drawn && drawn <= high)).toBe(true);
    const shares = mean === 0 ? [1] : law(mean, low, high);
    let chiSquare = 0;
    let cells = 0;
    shares.forEach((share, k) => {
      if (share * repeats < 5) return;
      chiSquare += ((seen.get(low + k) ?? 0) - share * repeats) ** 2 / (share * repeats);
      cells++;
    });
    // Mean cells - 1, variance twice that; 5 standard deviations for six fixed-seed cases.
    expect(chiSquare).toBeLessThan(cells + 5 * Math.sqrt(2 * cells));
  });
});
