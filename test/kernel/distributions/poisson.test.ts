import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { poissonMass, poissonTail } from "../../../src/kernel/distributions/poisson.ts";

/**
 * The smaller tail by direct summation of the mass function with 120 decimal digits, rounded to 15. Tolerance: what exp,
 * log and the log-gamma leave of double precision.
 */
const tails = [
  [0, 0.5, 0.606530659712633],
  [3, 0.25, 2.16149668976251e-3],
  [60, 10.5, 7.46158472476664e-26],
  [73, 5.75, 2.2045949269033e-53],
  [5, 48.5, 2.14983852696305e-15],
  [10, 10, 0.542070285528148],
  [15, 14.75, 5.08539664649079e-1],
  [16, 16.5, 5.16480573145977e-1],
  [100, 250.125, 2.73918569047009e-27],
  [400, 250.125, 1.77897966007157e-18],
  [1000, 1000.5, 5.02102324223018e-1],
  [20_000, 21_000.25, 1.78060385735227e-12],
  [1, 700.5, 4.19510757722581e-302],
  [54, 25.5, 6.03332720589371e-7],
] as const;

describe("the Poisson tail", () => {
  test.each(tails)("of %i people where %f are expected is exact in both tails", (count, mean, expected) => {
    expect(Math.abs(poissonTail(count, mean) / expected - 1)).toBeLessThan(1e-12);
  });

  test("is certain where nobody is expected and nobody is seen", () => {
    expect(poissonTail(0, 0)).toBe(1);
    expect(poissonTail(2, 0)).toBe(0);
  });

  test("grows as the count comes nearer to the mean, up to ten million people", () => {
    const means = fc.oneof(
      fc.double({ min: 0.01, max: 50, noNaN: true }),
      fc.double({ min: 50, max: 1e7, noNaN: true }),
    );
    fc.assert(
      fc.property(means, fc.integer({ min: 1, max: 8 }), (mean, spread) => {
        const step = 1 + Math.floor(Math.sqrt(mean) / 4);
        const above = Math.ceil(mean) + spread * step;
        const tail = poissonTail(above, mean);
        expect(tail).toBeGreaterThan(0);
        expect(tail).toBeLessThan(poissonTail(above - 1, mean));
        expect(tail / poissonTail(above + 1, mean)).toBeGreaterThan(1);
        expect(poissonMass(above, mean)).toBeLessThanOrEqual(tail);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
