import { describe, expect, test } from "vitest";
import { countTable } from "../../../src/kernel/capture/count-table.ts";
import { extendModel } from "../../../src/kernel/loglinear/extended-model.ts";
import { fitLoglinear, fitWorkspace } from "../../../src/kernel/loglinear/fit-loglinear.ts";
import { informationCriterion } from "../../../src/kernel/loglinear/information-criterion.ts";
import { stepwiseChoice, stepwisePath } from "../../../src/kernel/loglinear/stepwise.ts";
import { acceleration, bcaInterval, biasCorrection } from "../../../src/kernel/resampling/bca.ts";
import { printModel, printTerm } from "../../../src/model/model-notation.ts";
import { goldenTable, historyFromDigits } from "../../golden/read-golden.ts";
import { goldenSelections, goldenStepwiseBootstrap, stepwiseBootstraps } from "../../golden/stepwise.ts";

/**
 * Source: MultipleSystemsEstimation 1.2.0. Its fits stop at a relative change of the deviance of 1e-8, which leaves up to
 * 1e-8 in a fitted overlap, times the distance of the overlap in p; ours go to rounding.
 */
const overlapTolerance = 1e-8;
const tailTolerance = 1e-7;
/** As for the choice by BIC: the reference stops its fits early, ours go to rounding. */
const fitTolerance = 1e-7;

function pathOf(dataset: string, threshold: number) {
  const walking = stepwisePath(goldenTable(dataset), threshold);
  for (;;) {
    const { done, value } = walking.next();
    if (done) return value;
  }
}

const relative = (value: number, expected: number): number => Math.abs(value - expected) / (Math.abs(expected) || 1);

describe.each(goldenSelections())("forward selection on $dataset at $threshold", (golden) => {
  const path = pathOf(golden.dataset, golden.threshold);

  test("ends with the reference's model and number of people", () => {
    expect(printModel(path.steps.at(-1)?.model ?? new Int32Array())).toBe(golden.final_model);
    expect(relative(path.total, golden.abundance)).toBeLessThan(1e-7);
    expect(path.steps.at(-1)?.total).toBe(path.total);
  });

  test("takes the reference's path, with every candidate's overlaps, code and p", () => {
    for (const [index, step] of (golden.steps ?? []).entries()) {
      const ours = path.steps[index];
      if (!ours) throw new Error(`step ${index + 1} is missing`);
      const { candidates } = step;
      expect(printModel(ours.model)).toBe(step.from_model);
      expect(relative(ours.total, step.from_abundance)).toBeLessThan(1e-7);
      expect(ours.added === null ? null : printTerm(ours.added)).toBe(step.added ? step.best_pair : null);
      expect(ours.candidates.map(({ pair }) => printTerm(pair))).toEqual(candidates.pair);
      expect(ours.candidates.map(({ observed }) => observed)).toEqual(candidates.observed);
      expect(ours.candidates.map(({ code }) => code)).toEqual(candidates.check);
      ours.candidates.forEach(({ expected, p }, row) => {
        expect(relative(expected, candidates.expected[row] ?? 0), `expected ${row}`).toBeLessThan(overlapTolerance);
        expect(relative(p, candidates.pvalue[row] ?? 0), `p ${row}`).toBeLessThan(tailTolerance);
      });
    }
    expect(golden.steps === undefined || path.steps.length === golden.steps.length).toBe(true);
  });
});

const withBic = goldenSelections().filter(({ bic }) => bic !== undefined);

describe.each(withBic)("the model selected on $dataset at $threshold", (golden) => {
  const path = pathOf(golden.dataset, golden.threshold);

  test("has the reference's BIC", () => {
    const table = countTable(goldenTable(golden.dataset));
    const model = path.steps.at(-1)?.model ?? new Int32Array();
    const fit = fitLoglinear(extendModel(model, table.overlaps), table, fitWorkspace(table.lists, model.length));
    if (!fit || fit === "abandoned") throw new Error("the model that was chosen has no fit");
    const bic = informationCriterion("bic", model.length, fit.logLikelihood, table.overlaps[0] ?? 0);
    expect(Math.abs(bic - (golden.bic ?? Number.NaN))).toBeLessThan(1e-6);
  });
});

describe.each(stepwiseBootstraps)("the forward selection repeated on %s", (name) => {
  const golden = goldenStepwiseBootstrap(name);
  const { counts } = goldenTable(name);
  const choice = stepwiseChoice({ counts }, golden.threshold);
  const totals = new Float64Array(1);
  const totalOf = (table: Float64Array): number => {
    choice.estimate({ counts: table }, totals);
    return totals[0] ?? Number.NaN;
  };

  test("gives the reference's estimate on each of its resamples", () => {
    golden.resamples.forEach((resample, row) => {
      const table = new Float64Array(counts.length);
      golden.histories.forEach((digits, index) => {
        table[historyFromDigits(digits)] = resample[index] ?? 0;
      });
      const total = totalOf(table);
      expect(relative(total, golden.estimates[row] ?? 0), `resample ${row + 1}`).toBeLessThan(fitTolerance);
    });
  });

  test("gives the reference's delete-one estimates and acceleration", () => {
    const { history, estimate, count } = golden.jackknife;
    const estimates = history.map((digits) => {
      const table = counts.slice();
      const cell = historyFromDigits(digits);
      table[cell] = (table[cell] ?? 0) - 1;
      return totalOf(table);
    });
    estimates.forEach((total, row) => {
      expect(relative(total, estimate[row] ?? 0), history[row]).toBeLessThan(fitTolerance);
    });
    const a = acceleration(Float64Array.from(estimates), Float64Array.from(count));
    expect(Math.abs(a - golden.ahat)).toBeLessThan(1e-6);
  });

  test("gives the reference's BCa limits from its resamples, ties counting half", () => {
    const draws = Float64Array.from(golden.estimates);
    const z0 = biasCorrection(golden.total, draws);
    const outer = bcaInterval(draws.toSorted(), 0.95, z0, golden.ahat);
    const inner = bcaInterval(draws.toSorted(), 0.8, z0, golden.ahat);
    [outer?.low, inner?.low, inner?.high, outer?.high].forEach((limit, index) => {
      expect(relative(limit ?? 0, golden.bca_half_ties[index] ?? 0)).toBeLessThan(1e-10);
    });
  });
});
