import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { captureDesign, heterogeneityColumn } from "../../../src/kernel/capture/capture-design.ts";
import { captureSums } from "../../../src/kernel/capture/capture-sums.ts";
import { fitCaptureDesign } from "../../../src/kernel/capture/fit-capture-design.ts";
import {
  captureFitExists,
  fitHeterogeneityModel,
  type HeterogeneityModel,
} from "../../../src/kernel/capture/heterogeneity-model.ts";
import { elementarySymmetric } from "../../../src/kernel/linear-algebra/elementary-symmetric.ts";
import { sizeOf } from "../../../src/kernel/linear-algebra/subset-lattice.ts";
import { hepatitisOutbreak } from "../../golden/hepatitis-outbreak.ts";
import { goldenTable } from "../../golden/read-golden.ts";

const models = [false, true].flatMap((listEffects) =>
  (["none", "chao", "poisson2", "darroch", "gamma", "normal"] as const).map((form) => ({ listEffects, form })),
);

test("elementary symmetric polynomials are the sums over subsets, with any two values left out", () => {
  const values = Float64Array.of(2, 3, 5, 7, 11);
  const sums = new Float64Array(6);
  for (const [skipped, alsoSkipped] of [
    [-1, -1],
    [2, -1],
    [0, 4],
    [3, 3],
  ] as const) {
    const expected = new Float64Array(6);
    for (let subset = 0; subset < 32; subset++) {
      if (subset & (1 << Math.max(skipped, -1)) && skipped >= 0) continue;
      if (subset & (1 << Math.max(alsoSkipped, -1)) && alsoSkipped >= 0) continue;
      const product = values.reduce((all, value, i) => (subset & (1 << i) ? all * value : all), 1);
      expected[sizeOf(subset)] = (expected[sizeOf(subset)] ?? 0) + product;
    }
    elementarySymmetric(values, sums, skipped, alsoSkipped);
    expect([...sums]).toEqual([...expected]);
  }
});

describe("a model of heterogeneity", () => {
  // Chao, Tsay, Lin, Shau and Chao (2001): one AIC, 48.354, and four totals.
  test.each([
    ["chao", 478.7],
    ["poisson2", 736.3],
    ["darroch", 1313.5],
    ["gamma", 2631.3],
  ] as const)("Mth %s puts the hepatitis outbreak at %d", (form, total) => {
    const { counts } = hepatitisOutbreak;
    const sums = captureSums(counts);
    const fit = fitHeterogeneityModel({ listEffects: true, form }, counts, sums);
    if (typeof fit === "number") throw new Error("no fit");
    expect(sums.people + fit.dark).toBeCloseTo(total, 1);
    expect(2 * fit.parameters - 2 * (fit.logLikelihood - sums.logFactorials)).toBeCloseTo(48.354, 3);
  });

  test("without heterogeneity and with one share seen of all lists is solved by hand", () => {
    // Three lists that see half of 800 people each, independently: 100 people in every cell.
    const counts = new Float64Array(8).fill(100).fill(0, 0, 1);
    for (const form of ["none", "chao", "darroch", "gamma"] as const) {
      const fit = fitHeterogeneityModel({ listEffects: true, form }, counts, captureSums(counts));
      expect(typeof fit === "number" ? fit : fit.dark).toBeCloseTo(100, 6);
    }
  });

  test("Mh Chao is Chao's lower bound with the factor (L-1)/L", () => {
    const { counts, lists } = goldenTable("Kosovo");
    const sums = captureSums(counts);
    const fit = fitHeterogeneityModel({ listEffects: false, form: "chao" }, counts, sums);
    const [, once = 0, twice = 0] = sums.frequencies;
    const bound = (((lists.length - 1) / lists.length) * once ** 2) / (2 * twice);
    // One eta is negative and set to 0, so the bound is not attained exactly.
    expect((typeof fit === "number" ? Number.NaN : fit.dark) / bound).toBeCloseTo(1, 2);
  });

  test("does not depend on the order of the lists", () => {
    const { counts } = goldenTable("Kosovo");
    const reversed = new Float64Array(counts.length);
    counts.forEach((count, history) => {
      let mirrored = 0;
      for (let list = 0; list < 4; list++) if (history & (1 << list)) mirrored |= 8 >> list;
      reversed[mirrored] = count;
    });
    for (const model of models) {
      const there = fitHeterogeneityModel(model, counts, captureSums(counts));
      const back = fitHeterogeneityModel(model, reversed, captureSums(reversed));
      if (typeof there === "number" || typeof back === "number") throw new Error("no fit");
      expect(back.dark / there.dark).toBeCloseTo(1, 8);
    }
  });
});

describe("a likelihood without a maximum", () => {
  const darroch = (listEffects: boolean) =>
    captureDesign(3, listEffects, [heterogeneityColumn("darroch", 3) ?? new Float64Array()]);

  test("is found when nobody is on all lists", () => {
    const counts = Float64Array.of(0, 9, 8, 4, 7, 3, 2, 0);
    expect(captureFitExists(darroch(true), counts)).toBe(false);
    expect(captureFitExists(darroch(false), counts)).toBe(false);
    expect(captureFitExists(captureDesign(3, true, []), counts)).toBe(true);
    counts[7] = 1;
    expect(captureFitExists(darroch(true), counts)).toBe(true);
  });

  test("is found when a list is empty, unless lists have no effects", () => {
    const counts = Float64Array.of(0, 9, 8, 4, 0, 0, 0, 0);
    expect(captureFitExists(captureDesign(3, true, []), counts)).toBe(false);
    expect(captureFitExists(captureDesign(3, false, []), counts)).toBe(true);
  });

  test("is cured by people on no list", () => {
    const counts = Float64Array.of(5, 9, 8, 4, 7, 3, 2, 0);
    expect(captureFitExists(captureDesign(3, true, []), counts)).toBe(true);
  });

  test("is never fitted, and every other one is, with the expected counts equal to the observed", () => {
    const cell = fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ max: 10_000_000, min: 0 }),
    );
    fc.assert(
      fc.property(
        fc
          .integer({ min: 3, max: 5 })
          .chain((lists) => fc.array(cell, { minLength: 2 ** lists - 1, maxLength: 2 ** lists - 1 })),
        fc.constantFrom<HeterogeneityModel>(...models),
        (people, { listEffects, form }) => {
          const counts = Float64Array.from([0, ...people]);
          const sums = captureSums(counts);
          if (sums.people === 0 || form === "normal" || form === "chao") return;
          const column = heterogeneityColumn(form, sums.lists);
          const design = captureDesign(sums.lists, listEffects, column ? [column] : []);
          if (!captureFitExists(design, counts)) return;
          const fit = fitCaptureDesign(design, sums);
          expect(fit).not.toBeNull();
          const { parameters } = fit ?? { parameters: new Float64Array() };
          let expected = 0;
          for (let history = 1; history < counts.length; history++) {
            const k = sizeOf(history);
            let predictor = design.columns.reduce((sum, values, c) => sum + (parameters[c] ?? 0) * (values[k] ?? 0), 0);
            for (let list = 0; listEffects && list < sums.lists; list++)
              if (history & (1 << list)) predictor += parameters[design.columns.length + list] ?? 0;
            expected += Math.exp(predictor);
          }
          expect(Math.abs(expected / sums.people - 1)).toBeLessThan(1e-6);
        },
      ),
      { seed: 5, numRuns: 400 },
    );
  });
});
