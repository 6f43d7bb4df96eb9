import { describe, expect, test } from "vitest";
import { fitModels } from "../../../src/kernel/loglinear/fit-models.ts";
import { informationCriterion } from "../../../src/kernel/loglinear/information-criterion.ts";
import { parseModel } from "../../../src/model/model-notation.ts";
import { goldenTable, readGolden } from "../../golden/read-golden.ts";

interface GoldenSelection {
  readonly models: readonly string[];
  readonly abundance: readonly number[];
  readonly AIC: readonly number[];
  readonly BIC: readonly number[];
  readonly infoFit: readonly number[];
}

/**
 * N to 1e-7 relative and AIC and BIC to 1e-5 absolute: R stops when the deviance changes by less than 1e-8 of itself, and
 * where an overlap is empty it approaches minus infinity to that accuracy. The package fits models without an estimate too,
 * most of them with a warning; they are not compared.
 */
const relative = 1e-7;
const absolute = 1e-5;

/** How many of the models have an estimate, so that none drops out of the comparison unseen. */
const estimable: Readonly<Record<string, number>> = {
  HIV: 111,
  Korea: 6,
  Kosovo: 113,
  UKdat_5: 1024,
  Ned_5: 1024,
  Artificial_3: 4,
};

const golden = readGolden<{ readonly tables: Readonly<Record<string, GoldenSelection>> }>(
  "hierarchical-closedp-ms.json",
).tables;

describe.each(Object.entries(golden))("closedpMS.t of Rcapture 1.4-4 on %s", (name, { models, ...rows }) => {
  const { lists, counts } = goldenTable(name);
  const people = counts.reduce((sum, count) => sum + count, 0);
  const parsed = models.map((notation) => {
    const result = parseModel(notation, lists.length);
    if (!result.ok) throw new Error(notation);
    return result.value;
  });
  const fitting = fitModels(parsed, { counts });
  let step = fitting.next();
  while (!step.done) step = fitting.next();
  const { totals, logLikelihoods, codes } = step.value;

  test("has the reference's N, AIC and BIC wherever an estimate exists", () => {
    for (const [row, model] of parsed.entries()) {
      if (codes[row] !== 0) continue;
      const name = models[row] ?? "";
      const logLikelihood = logLikelihoods[row] ?? Number.NaN;
      const far = (kind: "aic" | "bic", value = Number.NaN): number =>
        Math.abs(informationCriterion(kind, model.length, logLikelihood, people) - value);
      expect(Math.abs((totals[row] ?? Number.NaN) / (rows.abundance[row] ?? Number.NaN) - 1), name).toBeLessThan(
        relative,
      );
      expect(far("aic", rows.AIC[row]), name).toBeLessThan(absolute);
      expect(far("bic", rows.BIC[row]), name).toBeLessThan(absolute);
    }
    expect(codes.filter((code) => code === 0).length).toBe(estimable[name]);
  });
});
