import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countTable } from "../../../src/kernel/capture/count-table.ts";
import { checkModel } from "../../../src/kernel/loglinear/check-model.ts";
import { extendModel } from "../../../src/kernel/loglinear/extended-model.ts";
import { fitLoglinear, fitWorkspace } from "../../../src/kernel/loglinear/fit-loglinear.ts";
import { type HierarchicalModel, modelFromGenerators } from "../../../src/kernel/loglinear/hierarchical-model.ts";

/** Rounding of a fit iterated to the end; N itself is a few hundred here. */
const rounding = 1e-9;

function dark(model: HierarchicalModel, counts: Float64Array): number {
  const table = countTable({ counts });
  const extended = extendModel(model, table.overlaps);
  expect(checkModel(extended, counts, table.lists)).toEqual({ exists: true, identifiable: true });
  const fit = fitLoglinear(extended, table, fitWorkspace(table.lists, model.length));
  if (!fit || fit === "abandoned") throw new Error("no fit");
  return fit.dark;
}

const positive = (cells: number) => fc.array(fc.integer({ min: 1, max: 200 }), { minLength: cells, maxLength: cells });

describe("the dark figure equals its closed form", () => {
  test("two lists: n10 n01 / n11 (Lincoln and Petersen)", () => {
    fc.assert(
      fc.property(positive(3), ([a = 1, b = 1, both = 1]) => {
        const estimate = dark(modelFromGenerators([], 2), Float64Array.of(0, a, b, both));
        expect(Math.abs(estimate / ((a * b) / both) - 1)).toBeLessThan(rounding);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  test("three lists, all pairs: n100 n010 n001 n111 / (n110 n101 n011) (Fienberg 1972)", () => {
    fc.assert(
      fc.property(positive(7), (cells) => {
        const n = [0, ...cells];
        const at = (history: number) => n[history] ?? 0;
        const expected = (at(1) * at(2) * at(4) * at(7)) / (at(3) * at(5) * at(6));
        const estimate = dark(modelFromGenerators([3, 5, 6], 3), Float64Array.from(n));
        expect(Math.abs(estimate / expected - 1)).toBeLessThan(rounding);
      }),
      { seed: 2, numRuns: 50 },
    );
  });

  test("[12,23]: Lincoln and Petersen for lists 1 and 3 among the people whom list 2 missed", () => {
    fc.assert(
      fc.property(positive(7), (cells) => {
        const n = [0, ...cells];
        const at = (history: number) => n[history] ?? 0;
        const expected = (at(1) * at(4)) / at(5);
        const estimate = dark(modelFromGenerators([3, 6], 3), Float64Array.from(n));
        expect(Math.abs(estimate / expected - 1)).toBeLessThan(rounding);
      }),
      { seed: 3, numRuns: 50 },
    );
  });

  test("L lists, every interaction but the highest: the alternating product of all observed counts", () => {
    fc.assert(
      fc.property(positive(15), (cells) => {
        const n = [0, ...cells];
        let logDark = 0;
        for (let history = 1; history < 16; history++) {
          const size = [1, 2, 4, 8].filter((bit) => history & bit).length;
          logDark += (size % 2 === 1 ? 1 : -1) * Math.log(n[history] ?? 1);
        }
        const estimate = dark(modelFromGenerators([7, 11, 13, 14], 4), Float64Array.from(n));
        expect(Math.abs(Math.log(estimate) - logDark)).toBeLessThan(1e-8);
      }),
      { seed: 4, numRuns: 30 },
    );
  });
});

describe("the dark figure does not change", () => {
  const permuteLists = (counts: Float64Array, order: readonly number[]): Float64Array => {
    const permuted = new Float64Array(counts.length);
    counts.forEach((count, history) => {
      permuted[permuteMask(history, order)] = count;
    });
    return permuted;
  };
  const permuteMask = (mask: number, order: readonly number[]): number =>
    order.reduce((result, from, to) => result | (((mask >> from) & 1) << to), 0);

  test("when the lists change places and the model with them", () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(positive(15), orders, (cells, order) => {
        const counts = Float64Array.from([0, ...cells]);
        const generators = [0b0111, 0b1100];
        const estimate = dark(modelFromGenerators(generators, 4), counts);
        const moved = modelFromGenerators(
          generators.map((generator) => permuteMask(generator, order)),
          4,
        );
        expect(Math.abs(dark(moved, permuteLists(counts, order)) / estimate - 1)).toBeLessThan(rounding);
      }),
      { seed: 5, numRuns: 30 },
    );
  });

  test("in proportion when every count is multiplied", () => {
    fc.assert(
      fc.property(positive(15), fc.integer({ min: 2, max: 1000 }), (cells, factor) => {
        const model = modelFromGenerators([3, 6, 12], 4);
        const once = dark(model, Float64Array.from([0, ...cells]));
        const often = dark(model, Float64Array.from([0, ...cells.map((count) => count * factor)]));
        expect(Math.abs(often / (factor * once) - 1)).toBeLessThan(rounding);
      }),
      { seed: 6, numRuns: 30 },
    );
  });
});
