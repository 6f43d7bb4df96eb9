import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ObservedCounts } from "../../../src/kernel/capture/observed-counts.ts";
import { enumerateModels } from "../../../src/kernel/loglinear/enumerate-models.ts";
import { fitModels, type ModelFits, notIdentifiable } from "../../../src/kernel/loglinear/fit-models.ts";
import { type HierarchicalModel, modelFromGenerators } from "../../../src/kernel/loglinear/hierarchical-model.ts";
import { goldenTable } from "../../golden/read-golden.ts";
import { denseFit } from "./dense-fit.ts";

function fitsOf(models: readonly HierarchicalModel[], observed: ObservedCounts): ModelFits {
  const fitting = fitModels(models, observed);
  let step = fitting.next();
  while (!step.done) step = fitting.next();
  return step.value;
}

const darkOf = (generators: readonly number[], observed: ObservedCounts): number => {
  const { totals, people, codes } = fitsOf([modelFromGenerators(generators, 3)], observed);
  expect(codes[0]).toBe(0);
  return (totals[0] ?? 0) - (people[0] ?? 0);
};

const positive = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 5, maxLength: 5 });

/** Lists 2 and 3 worked at different places: nobody can be on both. Cells 100, 010, 110, 001, 101. */
const apart = ([n1 = 1, n2 = 1, n12 = 1, n3 = 1, n13 = 1]: readonly number[]): ObservedCounts => ({
  counts: Float64Array.of(0, n1, n2, n12, n3, n13, 0, 0),
  unobservable: [0b110, 0b111],
});

describe("where lists 2 and 3 could not meet the same people, the dark figure has its closed form", () => {
  test("independence: list 1 against whoever was on 2 or 3 (one empty corner of a 2 x 3 table)", () => {
    fc.assert(
      fc.property(positive, (cells) => {
        const [n1 = 1, n2 = 1, n12 = 1, n3 = 1, n13 = 1] = cells;
        expect(darkOf([], apart(cells)) / ((n1 * (n2 + n3)) / (n12 + n13))).toBeCloseTo(1, 9);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  test("[12,3]: lists 1 and 3 among the people whom list 2 missed; [13,2] likewise", () => {
    fc.assert(
      fc.property(positive, (cells) => {
        const [n1 = 1, n2 = 1, n12 = 1, n3 = 1, n13 = 1] = cells;
        expect(darkOf([0b011], apart(cells)) / ((n1 * n3) / n13)).toBeCloseTo(1, 9);
        expect(darkOf([0b101], apart(cells)) / ((n1 * n2) / n12)).toBeCloseTo(1, 9);
      }),
      { seed: 2, numRuns: 50 },
    );
  });

  test("and the interaction of 2 and 3 cannot be known", () => {
    const { codes } = fitsOf([modelFromGenerators([0b110], 3)], apart([9, 8, 7, 6, 5]));
    expect(codes[0]).toBe(notIdentifiable);
  });
});

test("a list that did not operate leaves the others as if it were not there", () => {
  const { counts } = goldenTable("Korea");
  const without = counts.map((count, history) => (history & 0b100 ? 0 : count));
  const unobservable = [...counts.keys()].filter((history) => history & 0b100);
  const twoLists = fitsOf([modelFromGenerators([], 2)], { counts: without.slice(0, 4) });
  const terms = Int32Array.of(0, 0b001, 0b010);
  expect(fitsOf([terms], { counts: without, unobservable }).totals[0]).toBeCloseTo(twoLists.totals[0] ?? 0, 9);
});

describe("a Poisson regression with a design matrix gives the same, with every pair of lists apart in turn:", () => {
  const pairs = [0b00011, 0b01001, 0b10001, 0b10100, 0b11000];
  test.each(pairs.map((pair) => [pair.toString(2).padStart(5, "0"), pair] as const))(
    "UK, five lists, %s",
    (_, pair) => {
      const { counts: complete } = goldenTable("UKdat_5");
      const unobservable = [...complete.keys()].filter((history) => (history & pair) === pair);
      const counts = complete.map((count, history) => ((history & pair) === pair ? 0 : count));
      const observed = { counts, unobservable };
      const models = (enumerateModels(5, 2, 2000) ?? []).filter((_model, index) => index % 7 === 0);
      const fits = fitsOf(models, observed);
      let compared = 0;
      models.forEach((model, index) => {
        if (model.includes(pair)) expect((fits.codes[index] ?? 0) & notIdentifiable).toBe(notIdentifiable);
        if (fits.codes[index] !== 0) return;
        const dense = denseFit(model, observed);
        // Both iterate to rounding; the normal equations of the dense regression lose half of the digits.
        expect(Math.abs((fits.totals[index] ?? 0) / (dense.people + dense.dark) - 1)).toBeLessThan(1e-8);
        expect(Math.abs((fits.logLikelihoods[index] ?? 0) - dense.logLikelihood)).toBeLessThan(1e-6);
        compared++;
      });
      expect(compared).toBeGreaterThan(30);
    },
  );
});
