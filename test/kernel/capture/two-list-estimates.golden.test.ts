import { describe, expect, test } from "vitest";
import { pairOverlaps } from "../../../src/kernel/capture/pair-overlaps.ts";
import { chapman, lincolnPetersen } from "../../../src/kernel/capture/two-list-estimates.ts";
import { logNormalInterval, type UnseenEstimate } from "../../../src/kernel/resampling/log-normal-interval.ts";
import { goldenTable, readGolden } from "../../golden/read-golden.ts";

interface GoldenPair {
  readonly lists: string;
  readonly onA: number;
  readonly onB: number;
  readonly onBoth: number;
  readonly lincolnPetersen: number | null;
  readonly lincolnPetersenVariance: number | null;
  readonly lincolnPetersenInterval: readonly (number | null)[];
  readonly chapman: number;
  readonly chapmanVariance: number;
  readonly chapmanInterval: readonly number[];
}

const { pairs } = readGolden<{ pairs: Record<string, GoldenPair[]> }>("two-lists.json");

// The formulas are the same and the reference has 15 digits: all that is left is rounding.
const relative = 1e-12;
// The interval goes through exp(z sqrt(log(1 + x))), where R and we round the logarithm differently for small x.
const relativeOfEnds = 1e-9;

function expectClose(value: number | undefined, golden: number | null | undefined, tolerance: number): void {
  expect(golden).toEqual(expect.any(Number));
  expect(Math.abs((value ?? Number.NaN) / (golden ?? 1) - 1)).toBeLessThan(tolerance);
}

function expectInterval(estimate: UnseenEstimate, golden: readonly (number | null)[]): void {
  const ends = logNormalInterval(estimate, 0.95);
  expectClose(ends?.low, golden[0], relativeOfEnds);
  expectClose(ends?.high, golden[1], relativeOfEnds);
}

describe.for(Object.keys(pairs))("every pair of lists of %s", (dataset) => {
  const golden = pairs[dataset] ?? [];
  const found = pairOverlaps(goldenTable(dataset));

  test("is counted, in the order of the lists", () => {
    expect(found.map(({ a, b, onA, onB, onBoth }) => [`${a + 1},${b + 1}`, onA, onB, onBoth])).toEqual(
      golden.map(({ lists, onA, onB, onBoth }) => [lists, onA, onB, onBoth]),
    );
  });

  test("has Lincoln and Petersen's estimate, or none where nobody is on both", () => {
    found.forEach((pair, index) => {
      const expected = golden[index];
      const estimate = lincolnPetersen(pair);
      expect(estimate === null).toBe(expected?.lincolnPetersen === null);
      if (!estimate || !expected) return;
      expectClose(estimate.seen + estimate.unseen, expected.lincolnPetersen, relative);
      expectClose(estimate.variance, expected.lincolnPetersenVariance, relative);
      expectInterval(estimate, expected.lincolnPetersenInterval);
    });
  });

  test("has Chapman's estimate", () => {
    found.forEach((pair, index) => {
      const estimate = chapman(pair);
      expectClose(estimate.seen + estimate.unseen, golden[index]?.chapman, relative);
      expectClose(estimate.variance, golden[index]?.chapmanVariance, relative);
      expectInterval(estimate, golden[index]?.chapmanInterval ?? []);
    });
  });
});
