import { describe, expect, test } from "vitest";
import type { ObservedCounts } from "../../../src/kernel/capture/observed-counts.ts";
import { fitModels, fittedMeans } from "../../../src/kernel/loglinear/fit-models.ts";
import { fittedOddsRatio } from "../../../src/kernel/loglinear/fitted-odds-ratio.ts";
import { modelFromGenerators, withoutPair } from "../../../src/kernel/loglinear/hierarchical-model.ts";
import { modelChoice } from "../../../src/kernel/loglinear/model-choice.ts";
import { oddsRatioRange } from "../../../src/kernel/loglinear/odds-ratio-range.ts";
import { goldenTable } from "../../golden/read-golden.ts";

function fitted(generators: readonly number[], observed: ObservedCounts) {
  const lists = Math.log2(observed.counts.length);
  const fitting = fitModels([modelFromGenerators(generators, lists)], observed);
  let step = fitting.next();
  while (!step.done) step = fitting.next();
  const { totals, logLikelihoods, codes } = step.value;
  return { total: totals[0] ?? 0, logLikelihood: logLikelihoods[0] ?? 0, code: codes[0] };
}

const assuming = (observed: ObservedCounts, term: number, oddsRatio: number): ObservedCounts => ({
  ...observed,
  assumed: [{ term, logOddsRatio: Math.log(oddsRatio) }],
});

describe("an assumed odds ratio", () => {
  test.each([0.001, 0.25, 1, 3.7, 1000])("of two lists, %d, multiplies n10 n01 / n11", (oddsRatio) => {
    const observed = { counts: Float64Array.of(0, 120, 345, 17) };
    const { total } = fitted([], assuming(observed, 3, oddsRatio));
    const dark = (oddsRatio * 120 * 345) / 17;
    // The same formula through exp and log: a relative 1e-12 is rounding.
    expect(Math.abs((total - 482) / dark - 1)).toBeLessThan(1e-12);
  });

  test("keeps a fit that fits: three lists whose counts have exactly that odds ratio", () => {
    // mu = 200 in the empty cell, list effects 1/2, 1/4, 1/5, odds ratio 4 between the first two.
    const mean = (history: number): number =>
      200 *
      (history & 1 ? 1 / 2 : 1) *
      (history & 2 ? 1 / 4 : 1) *
      (history & 4 ? 1 / 5 : 1) *
      ((history & 3) === 3 ? 4 : 1);
    const counts = Float64Array.from({ length: 8 }, (_, history) => (history === 0 ? 0 : mean(history)));
    const seen = counts.reduce((sum, count) => sum + count, 0);
    expect(fitted([], assuming({ counts }, 3, 4)).total).toBeCloseTo(seen + 200, 9);
    expect(fitted([3], { counts }).total).toBeCloseTo(seen + 200, 9);
    expect(fittedOddsRatio(modelFromGenerators([3], 3), 3, { counts })).toBeCloseTo(4, 9);
  });

  test("has a likelihood that is highest at the odds ratio that would be estimated", () => {
    const observed = goldenTable("Kosovo");
    const free = fitted([9, 12], observed);
    const own = fittedOddsRatio(modelFromGenerators([9, 12], 4), 9, observed) ?? 0;
    expect(own).toBeGreaterThan(0);
    const { logLikelihood, total } = fitted([12], assuming(observed, 9, own));
    expect(logLikelihood).toBeCloseTo(free.logLikelihood, 9);
    expect(total / free.total).toBeCloseTo(1, 10);
    for (const factor of [0.8, 1.25]) {
      expect(fitted([12], assuming(observed, 9, own * factor)).logLikelihood).toBeLessThan(free.logLikelihood);
    }
  });

  test("is held through hidden counts and in the means that they are drawn from", () => {
    const { counts } = goldenTable("Korea");
    const observed = assuming({ counts: counts.slice() }, 3, 2.5);
    const method = modelChoice({ candidates: [modelFromGenerators([4], 3)], criterion: "bic", steps: [1] }, observed);
    const out = new Float64Array(1);
    method.estimate(observed, out);
    const means = method.fittedMeans?.() ?? new Float64Array(8);
    const oddsRatio = ((means[7] ?? 0) * (means[4] ?? 0)) / ((means[5] ?? 0) * (means[6] ?? 0));
    expect(oddsRatio).toBeCloseTo(2.5, 9);
    const certain = { ...observed, counts: counts.map((count, h) => (h === 1 ? 0 : count)) };
    const bounds = { history: 1, low: counts[1] ?? 0, high: counts[1] ?? 0 };
    expect(fitted([4], { ...certain, hidden: [bounds] }).total).toBeCloseTo(out[0] ?? 0, 9);
    const wider = { ...bounds, low: bounds.low - 2, high: bounds.high + 2 };
    expect(fitted([4], { ...certain, hidden: [wider] }).total / (out[0] ?? 0)).toBeCloseTo(1, 1);
  });

  test("adds its offset to fitted means", () => {
    const model = { finiteTerms: Int32Array.of(0, 1, 2), boundaryTerms: new Int32Array(), subsetsStay: true };
    const assumed = [{ term: 3, logOddsRatio: Math.log(5) }];
    const means = fittedMeans({ ...model, cells: Int32Array.of(1, 2, 3), assumed }, new Float64Array(3), 2);
    expect([...means].map((mean) => Number(mean.toFixed(12)))).toEqual([0, 1, 1, 5]);
  });
});

describe("a model without a pair", () => {
  test("lacks its term alone, and cannot be where a larger term holds the pair", () => {
    expect(withoutPair(modelFromGenerators([3, 5], 3), 3)).toEqual(modelFromGenerators([5], 3));
    expect(withoutPair(modelFromGenerators([5], 3), 3)).toEqual(modelFromGenerators([5], 3));
    expect(withoutPair(modelFromGenerators([7], 3), 3)).toBeNull();
  });
});

describe("the odds ratio that the data show", () => {
  const bounds = { level: 0.95, low: 0.001, high: 1000 };

  test("ranges to where the likelihood has fallen by 1.92", () => {
    const observed = goldenTable("Kosovo");
    const model = modelFromGenerators([9, 12], 4);
    const range = oddsRatioRange({ model, pair: 9, ...bounds }, observed);
    const most = fitted([9, 12], observed).logLikelihood;
    for (const end of [range?.low ?? 0, range?.high ?? 0]) {
      // chi-squared(1) has its 95 % quantile at 3.841459; a millionth of a log odds ratio is left of the search.
      expect(most - fitted([12], assuming(observed, 9, end)).logLikelihood).toBeCloseTo(3.841459 / 2, 4);
    }
    expect(oddsRatioRange({ model: modelFromGenerators([12], 4), pair: 9, ...bounds }, observed)).toEqual(range);
  });

  test("is near Wald's where counts are large", () => {
    // Four cells of list 3 alone: log odds ratio log(400 300 / (200 500)), variance the sum of reciprocals.
    const counts = Float64Array.of(0, 30, 20, 40, 3000, 2000, 5000, 4000);
    const range = oddsRatioRange({ model: modelFromGenerators([3, 5], 3), pair: 3, ...bounds }, { counts });
    const fit = fittedOddsRatio(modelFromGenerators([3, 5], 3), 3, { counts }) ?? 0;
    expect(Math.sqrt((range?.low ?? 0) * (range?.high ?? 0)) / fit).toBeCloseTo(1, 2);
  });

  test("reaches down to 0 where nobody is on both, and ends where that would be too unlikely", () => {
    const counts = Float64Array.of(0, 40, 50, 0, 60, 12, 15, 0);
    expect(fittedOddsRatio(modelFromGenerators([3], 3), 3, { counts })).toBe(0);
    const range = oddsRatioRange({ model: modelFromGenerators([3], 3), pair: 3, ...bounds }, { counts });
    expect(range?.low).toBeCloseTo(0.001, 12);
    expect(range?.high).toBeGreaterThan(0.1);
    expect(range?.high).toBeLessThan(2);
  });

  test("is nothing where two lists are all there is, or the dependence is not the same for everybody", () => {
    const two = { counts: Float64Array.of(0, 120, 345, 17) };
    expect(oddsRatioRange({ model: modelFromGenerators([], 2), pair: 3, ...bounds }, two)).toBeNull();
    const observed = goldenTable("Kosovo");
    expect(oddsRatioRange({ model: modelFromGenerators([7], 4), pair: 3, ...bounds }, observed)).toBeNull();
    expect(fittedOddsRatio(modelFromGenerators([7], 4), 3, observed)).toBeNull();
  });
});
