import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ObservedCounts } from "../../../src/kernel/capture/observed-counts.ts";
import { enumerateModels } from "../../../src/kernel/loglinear/enumerate-models.ts";
import { fitModels, type ModelFits, noMaximum } from "../../../src/kernel/loglinear/fit-models.ts";
import { type HierarchicalModel, modelFromGenerators } from "../../../src/kernel/loglinear/hierarchical-model.ts";
import { informationCriterion } from "../../../src/kernel/loglinear/information-criterion.ts";
import { modelChoice } from "../../../src/kernel/loglinear/model-choice.ts";
import { goldenTable } from "../../golden/read-golden.ts";
import { denseFit } from "./dense-fit.ts";

function fitsOf(models: readonly HierarchicalModel[], observed: ObservedCounts): ModelFits {
  const fitting = fitModels(models, observed);
  let step = fitting.next();
  while (!step.done) step = fitting.next();
  return step.value;
}

const everyModel = (lists: number, order: number) => enumerateModels(lists, order, 100_000) ?? [];

/** Hides every count within the bounds. */
function suppressed(complete: Float64Array, low: number, high: number): ObservedCounts {
  const counts = complete.slice();
  const hidden = [...complete.keys()].filter((history) => {
    const count = complete[history] ?? 0;
    return history > 0 && low <= count && count <= high;
  });
  for (const history of hidden) counts[history] = 0;
  return { counts, hidden: hidden.map((history) => ({ history, low, high })) };
}

describe("a hidden count", () => {
  test("whose bounds are equal gives the ordinary fit of every model", () => {
    const { counts: complete } = goldenTable("UKdat_5");
    const counts = complete.slice();
    const hidden = [3, 7, 12, 16, 27].map((history) => {
      const count = complete[history] ?? 0;
      counts[history] = 0;
      return { history, low: count, high: count };
    });
    const models = everyModel(5, 2);
    expect(fitsOf(models, { counts, hidden })).toEqual(fitsOf(models, { counts: complete }));
  });

  // The three cells are fitted exactly, so the overlap's mean is where P(1 <= Y <= 4) peaks: mean^4 = 4!.
  test("between low and high in the overlap of two lists is estimated by (high! / (low - 1)!)^(1 / (high - low + 1))", () => {
    const independent = modelFromGenerators([], 2);
    for (const [low, high, mean] of [
      [1, 4, 24 ** (1 / 4)],
      [8, 12, (12 * 11 * 10 * 9 * 8) ** (1 / 5)],
    ] as const) {
      const observed = { counts: Float64Array.of(0, 30, 20, 0), hidden: [{ history: 3, low, high }] };
      const { totals, people } = fitsOf([independent], observed);
      expect(((totals[0] ?? 0) - (people[0] ?? 0)) / ((30 * 20) / mean)).toBeCloseTo(1, 9);
    }
  });

  test("is positive when its bounds start at 1, and like a count of 0 when they start at 0", () => {
    const independent = modelFromGenerators([], 2);
    const code = (low: number) =>
      fitsOf([independent], { counts: Float64Array.of(0, 30, 20, 0), hidden: [{ history: 3, low, high: 4 }] }).codes[0];
    expect(code(1)).toBe(0);
    expect(code(0)).toBe(noMaximum);
    expect(fitsOf([independent], { counts: Float64Array.of(0, 30, 20, 0) }).codes[0]).toBe(noMaximum);
  });

  test("gives the dark figure, people and likelihood of an EM algorithm with a design matrix", () => {
    const count = fc.integer({ min: 1, max: 60 });
    const cell = fc.oneof(
      { weight: 3, arbitrary: count.map((known) => ({ low: known, high: known })) },
      { weight: 1, arbitrary: fc.constantFrom({ low: 1, high: 4 }, { low: 0, high: 4 }, { low: 8, high: 12 }) },
      { weight: 1, arbitrary: fc.constant({ low: 0, high: 0 }) },
    );
    let compared = 0;
    fc.assert(
      fc.property(fc.array(cell, { minLength: 7, maxLength: 7 }), (cells) => {
        const counts = Float64Array.from([0, ...cells.map(({ low, high }) => (low === high ? low : 0))]);
        const hidden = cells.flatMap((bounds, i) => (bounds.low < bounds.high ? [{ history: i + 1, ...bounds }] : []));
        const observed = { counts, hidden };
        const models = everyModel(3, 2);
        const fits = fitsOf(models, observed);
        models.forEach((model, index) => {
          if (fits.codes[index] !== 0) return;
          const dense = denseFit(model, observed);
          const people = fits.people[index] ?? 0;
          const likelihood = fits.logLikelihoods[index] ?? 0;
          // EM stops where its steps are 1e-13, which for a flat likelihood may be 1e-7 before the end.
          expect(Math.abs(likelihood - dense.logLikelihood)).toBeLessThan(1e-9 * (1 + Math.abs(likelihood)));
          expect(Math.abs(people / dense.people - 1)).toBeLessThan(1e-6);
          expect(Math.abs(((fits.totals[index] ?? 0) - people) / dense.dark - 1)).toBeLessThan(1e-5);
          compared++;
        });
      }),
      { seed: 4, numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(150);
  });

  test("counts with its expectation among the people seen, within its bounds", () => {
    const observed = suppressed(goldenTable("UKdat_5").counts, 1, 4);
    const { people, codes } = fitsOf(everyModel(5, 2), observed);
    const visible = observed.counts.reduce((sum, count) => sum + count, 0);
    const hidden = observed.hidden?.length ?? 0;
    expect(hidden).toBe(6);
    people.forEach((seen, index) => {
      if (codes[index] !== 0) return;
      expect(seen).toBeGreaterThan(visible + hidden);
      expect(seen).toBeLessThan(visible + 4 * hidden);
    });
  });
});

describe("the choice of a model through hidden counts", () => {
  test("is that of fitting every candidate to the end", () => {
    const { counts } = goldenTable("UKdat_5");
    const observed = suppressed(counts, 1, 4);
    const all = everyModel(5, 2);
    const fits = fitsOf(all, observed);
    const order = [...all.keys()]
      .filter((index) => fits.codes[index] === 0)
      .sort((a, b) => bicOf(all, fits, a) - bicOf(all, fits, b));
    const candidates = order.slice(0, 40).flatMap((index) => all[index] ?? []);
    const method = modelChoice({ candidates, criterion: "bic", steps: [40] }, observed);
    const out = new Float64Array(1);
    for (const factor of [1, 0.5, 2, 0.9, 1.3]) {
      const other = suppressed(
        counts.map((count, history) => Math.round(count * (history % 3 === 0 ? factor : 1))),
        1,
        4,
      );
      const refitted = fitsOf(candidates, other);
      const best = [...candidates.keys()]
        .filter((index) => refitted.codes[index] === 0)
        .reduce((a, b) => (bicOf(candidates, refitted, b) < bicOf(candidates, refitted, a) ? b : a));
      method.estimate(other, out);
      expect(Math.abs((out[0] ?? 0) / (refitted.totals[best] ?? 1) - 1)).toBeLessThan(1e-9);
      const means = method.fittedMeans?.() ?? new Float64Array();
      expect(means).toHaveLength(32);
    }
  });

  const bicOf = (models: readonly HierarchicalModel[], { logLikelihoods, people }: ModelFits, index: number): number =>
    informationCriterion("bic", models[index]?.length ?? 0, logLikelihoods[index] ?? 0, people[index] ?? 0);
});
