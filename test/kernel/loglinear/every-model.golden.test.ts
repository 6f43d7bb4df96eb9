import { describe, expect, test } from "vitest";
import { countTable } from "../../../src/kernel/capture/count-table.ts";
import { checkModel } from "../../../src/kernel/loglinear/check-model.ts";
import { enumerateModels } from "../../../src/kernel/loglinear/enumerate-models.ts";
import { extendModel } from "../../../src/kernel/loglinear/extended-model.ts";
import { fitLoglinear, fitWorkspace } from "../../../src/kernel/loglinear/fit-loglinear.ts";
import { parseModel, printModel, printTerm } from "../../../src/model/model-notation.ts";
import { goldenNumber, goldenTable, readGolden } from "../../golden/read-golden.ts";

interface GoldenModels {
  readonly model: readonly string[];
  readonly npar: readonly number[];
  readonly check: readonly number[];
  readonly neginf: readonly string[];
  readonly abundance_tight: readonly (number | null)[];
  readonly bic: readonly (number | null)[];
  readonly aic: readonly (number | null)[];
}

/**
 * Source: R package MultipleSystemsEstimation 1.2.0 (Chan, Silverman and Vincent), its fits iterated to 1e-15.
 * N to 1e-8 relative and BIC and AIC to 1e-6 absolute are what is promised. Both sides solve the likelihood equations to
 * rounding, so what is found is far closer: 2.2e-12 in N (Netherlands) and 8.3e-11 in BIC at worst.
 */
const relative = 1e-8;
const absolute = 1e-6;

describe.each(["Artificial_3", "Korea", "Kosovo", "HIV", "Ned_5", "UKdat_5", "UKdat"])("every model of %s", (name) => {
  const golden = readGolden<GoldenModels>(`models-${name}.json`);
  const { lists, counts } = goldenTable(name);
  const table = countTable({ counts });
  const people = table.overlaps[0] ?? 0;
  const workspace = fitWorkspace(lists.length, 1 << lists.length);

  const computed = golden.model.map((notation) => {
    const parsed = parseModel(notation, lists.length);
    if (!parsed.ok) throw new Error(notation);
    const extended = extendModel(parsed.value, table.overlaps);
    const check = checkModel(extended, counts, lists.length);
    const code = (check.exists ? 0 : 1) + (check.identifiable ? 0 : 2);
    const fit = code === 0 ? fitLoglinear(extended, table, workspace) : null;
    return { notation, model: parsed.value, extended, code, fit };
  });

  test("is parsed and printed in the reference's notation", () => {
    expect(computed.map(({ model }) => printModel(model))).toEqual(golden.model);
    expect(computed.map(({ model }) => model.length)).toEqual(golden.npar);
  });

  test("has the reference's existence and identifiability code", () => {
    expect(computed.map(({ code }) => code)).toEqual(golden.check);
  });

  test("has the reference's terms at minus infinity", () => {
    const boundary = computed.map(({ extended }) => [...extended.boundaryTerms].map(printTerm).sort().join(","));
    expect(boundary).toEqual(golden.neginf.map((terms) => (terms ? terms.split(",").sort().join(",") : "")));
  });

  test("has the reference's N, BIC and AIC wherever an estimate exists", () => {
    let worst = 0;
    computed.forEach(({ notation, model, code, fit }, row) => {
      if (code !== 0) return;
      if (!fit || fit === "abandoned") throw new Error(`${notation} did not converge`);
      const expected = goldenNumber(golden.abundance_tight[row] ?? null);
      const difference = Math.abs((people + fit.dark) / expected - 1);
      worst = Math.max(worst, difference);
      expect(difference, notation).toBeLessThan(relative);
      const bic = model.length * Math.log(people) - 2 * fit.logLikelihood;
      expect(Math.abs(bic - goldenNumber(golden.bic[row] ?? null)), `${notation} BIC`).toBeLessThan(absolute);
      const aic = 2 * model.length - 2 * fit.logLikelihood;
      expect(Math.abs(aic - goldenNumber(golden.aic[row] ?? null)), `${notation} AIC`).toBeLessThan(absolute);
    });
    expect(worst).toBeGreaterThan(0);
  });
});

describe("enumeration", () => {
  const notations = (lists: number, order: number) =>
    (enumerateModels(lists, order, 40_000) ?? []).map((model) => printModel(model)).sort();

  test.each(["Korea", "Kosovo", "Ned_5"])("finds exactly the models that the reference lists for %s", (name) => {
    const { lists } = goldenTable(name);
    expect(notations(lists.length, lists.length - 1)).toEqual(
      [...readGolden<GoldenModels>(`models-${name}.json`).model].sort(),
    );
  });
});
