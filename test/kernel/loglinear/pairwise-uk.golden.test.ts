import { describe, expect, test } from "vitest";
import { rankModels } from "../../../src/estimators/ranking/model-ranking.ts";
import { countTable } from "../../../src/kernel/capture/count-table.ts";
import { enumerateModels } from "../../../src/kernel/loglinear/enumerate-models.ts";
import { fitModels } from "../../../src/kernel/loglinear/fit-models.ts";
import { goldenTable, readGolden } from "../../golden/read-golden.ts";

interface GoldenBest {
  readonly model: readonly string[];
  readonly abundance: readonly number[];
  readonly bic: readonly number[];
  readonly n_models: number;
  readonly n_admissible: number;
}

/**
 * Source: MultipleSystemsEstimation 1.2.0. N to 1e-8 relative and BIC to 1e-6 absolute are what is promised; the worst of
 * the 200 differ by 5.4e-12 and 2.4e-11, rounding on both sides.
 */
const relativeN = 1e-8;
const absoluteBic = 1e-6;

describe("all 32,768 pairwise models of the six UK lists", () => {
  const golden = readGolden<GoldenBest>("models-UKdat-pairwise-best.json");
  const { lists, counts } = goldenTable("UKdat");
  const models = enumerateModels(lists.length, 2, 40_000) ?? [];
  const fitting = fitModels(models, { counts });
  let step = fitting.next();
  while (!step.done) step = fitting.next();
  const ranking = rankModels(models, [step.value], { counts }, "bic");

  test("are all estimable, as the reference says", () => {
    expect(models.length).toBe(golden.n_models);
    expect(ranking.estimable.length).toBe(golden.n_admissible);
    expect(ranking.excludedCount).toBe(0);
  });

  test("have the reference's best 200 by BIC, in its order, with its N", () => {
    expect(countTable({ counts }).overlaps[0]).toBe(2744);
    const best = ranking.best.slice(0, golden.model.length);
    expect(best.map(({ model }) => model)).toEqual(golden.model);
    best.forEach(({ model, total, bic }, row) => {
      expect(Math.abs(total / (golden.abundance[row] ?? 0) - 1), model).toBeLessThan(relativeN);
      expect(Math.abs(bic - (golden.bic[row] ?? 0)), model).toBeLessThan(absoluteBic);
    });
    expect(best[0]?.total).toBeCloseTo(12_349.587, 2);
    expect(best[0]?.bic).toBeCloseTo(244.1193, 4);
  });
});
