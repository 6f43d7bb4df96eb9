import { describe, expect, test } from "vitest";
import { modelChoice } from "../../../src/kernel/loglinear/model-choice.ts";
import { acceleration, bcaInterval, biasCorrection } from "../../../src/kernel/resampling/bca.ts";
import { parseModel } from "../../../src/model/model-notation.ts";
import { type GoldenBootstrap, goldenBootstrap } from "../../golden/bootstrap.ts";
import { goldenTable, historyFromDigits } from "../../golden/read-golden.ts";

/**
 * Source: MultipleSystemsEstimation 1.2.0, seed 1234: the counts of each of its 1000 resamples and the estimate that it
 * made of them, so that everything but the random numbers is compared. Its fits stop at a relative change of the deviance
 * of 1e-8, ours go to rounding: the farthest of the 4,000 estimates differ by 1.0e-8 (Netherlands), and ten times that is
 * allowed.
 */
const fitTolerance = 1e-7;

describe.each(["Korea", "Kosovo", "UKdat_5", "Ned_5"])("the choice among models of %s", (name) => {
  const golden = goldenBootstrap(name);
  const { lists, counts } = goldenTable(name);
  const candidates = golden.candidates.map((notation) => {
    const parsed = parseModel(notation, lists.length);
    if (!parsed.ok) throw new Error(notation);
    return parsed.value;
  });
  const choice = modelChoice({ candidates, criterion: "bic", steps: [candidates.length] }, { counts });
  const totals = new Float64Array(1);
  const totalOf = (table: Float64Array): number => {
    choice.estimate({ counts: table }, totals);
    return totals[0] ?? Number.NaN;
  };

  test("gives the reference's estimate on each of its resamples", () => {
    golden.resamples.forEach((resample, row) => {
      const table = tableOf(golden, resample, counts.length);
      const expected = golden.estimates[row];
      const total = totalOf(table);
      if (expected == null) expect(total, `resample ${row + 1}`).toBeNaN();
      else expect(Math.abs(total / expected - 1), `resample ${row + 1}`).toBeLessThan(fitTolerance);
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
      expect(Math.abs(total / (estimate[row] ?? 0) - 1), history[row]).toBeLessThan(fitTolerance);
    });
    const a = acceleration(Float64Array.from(estimates), Float64Array.from(count));
    expect(Math.abs(a - golden.ahat)).toBeLessThan(1e-6);
  });

  test("gives the reference's BCa limits from its resamples, ties counting half", () => {
    const draws = Float64Array.from(golden.estimates.filter((estimate) => estimate != null));
    const z0 = biasCorrection(golden.total, draws);
    const outer = bcaInterval(draws.toSorted(), 0.95, z0, golden.ahat);
    const inner = bcaInterval(draws.toSorted(), 0.8, z0, golden.ahat);
    const limits = [outer?.low, inner?.low, inner?.high, outer?.high];
    limits.forEach((limit, index) => {
      expect(Math.abs((limit ?? 0) / (golden.bca_half_ties[index] ?? 0) - 1)).toBeLessThan(1e-10);
    });
  });
});

function tableOf({ histories }: GoldenBootstrap, resample: readonly number[], size: number): Float64Array {
  const table = new Float64Array(size);
  histories.forEach((digits, index) => {
    table[historyFromDigits(digits)] = resample[index] ?? 0;
  });
  return table;
}
