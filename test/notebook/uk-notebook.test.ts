import { expect, test } from "vitest";
import type { EstimateValue } from "../../src/cells/estimate/index.ts";
import type { ScenariosValue } from "../../src/cells/scenarios/index.ts";
import type { SideBySideValue } from "../../src/cells/side-by-side/index.ts";
import { toldInterval } from "../../src/locale/estimate-sentence.ts";
import { evaluatedNotebook, resultOf } from "./evaluated-notebook.ts";
import { scenarioNamed } from "./scenario-named.ts";

test("the notebook of the United Kingdom says rightly how much hangs on a list and on the method", async () => {
  const session = await evaluatedNotebook("uk-2013.md", "choices", "all-choices");
  const best = resultOf<EstimateValue>(session, "best").estimate;
  const total = best.total ?? Number.NaN;
  const named = scenarioNamed(resultOf<ScenariosValue>(session, "choices"));
  expect(named("without GO").total / total).toBeCloseTo(0.18, 2);
  expect(named("stepwise").total / total).toBeLessThan(0.5);
  const width = ({ intervals }: { readonly intervals: EstimateValue["estimate"]["intervals"] }): number => {
    const told = toldInterval(intervals);
    return told ? told.high / told.low : Number.NaN;
  };
  expect(width(named("stepwise"))).toBeLessThan(width(best) / 2);
  expect(resultOf<ScenariosValue>(session, "all-choices").rows.every(({ outcome }) => outcome?.ok)).toBe(true);
});

test("the notebook of the United Kingdom says rightly that five methods fall into two camps", async () => {
  const session = await evaluatedNotebook("uk-2013.md", "methods");
  const { rows } = resultOf<SideBySideValue>(session, "methods");
  const totals = Object.fromEntries(rows.map(({ name, value }) => [name, value.estimate.total]));
  expect(Object.keys(totals)).toEqual(["best", "graphs", "groups", "thresholded", "averaged"]);
  const near = (low: number, high: number) =>
    rows
      .filter(({ value: { estimate } }) => {
        const total = estimate.total ?? Number.NaN;
        return total > low && total < high;
      })
      .map(({ name }) => name);
  expect(near(11_500, 14_000)).toEqual(["thresholded", "averaged"]);
  expect(near(21_000, 26_000)).toEqual(["best", "graphs", "groups"]);
  const warnings = (name: string) =>
    rows.find((row) => row.name === name)?.value.estimate.warnings.map(({ code }) => code) ?? [];
  expect(warnings("graphs")).toContain("separate-modes");
  expect(warnings("averaged")).toContain("separate-modes");
  expect(warnings("groups")).toContain("stays-beyond-limit");
});
