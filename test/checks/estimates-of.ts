import * as v from "valibot";
import { estimators } from "../../src/estimators/estimators.ts";
import type { KnownList, NamedEstimate, StudyResults } from "../../src/model/check.ts";
import type { CompetingModel, Estimate } from "../../src/model/estimate.ts";
import type { Estimator } from "../../src/model/estimator.ts";
import type { OverlapTable } from "../../src/model/overlap-table.ts";
import { runWhole } from "../../src/model/run-whole.ts";
import { fieldsSchema } from "../../src/notebook/field-kinds/index.ts";

/** An estimate without an interval, under the name of its method. */
export function estimateOf(table: OverlapTable, method: string, written: object = {}): NamedEstimate {
  const methods: Readonly<Record<string, Estimator>> = estimators;
  const fields = methods[method]?.fields ?? {};
  const options = v.parse(fieldsSchema(fields), { interval: { kind: "none" }, ...written }) as Record<string, unknown>;
  const result = runWhole(methods, { estimator: method, table, options, seed: 1 });
  if (!result.ok) throw new Error(result.problem.code);
  return { name: method, method, estimate: result.value, divided: false };
}

export const resultsOf = (
  table: OverlapTable,
  estimates: readonly NamedEstimate[],
  knownLists: readonly KnownList[] | null = null,
): StudyResults => ({ table, estimates, knownLists });

export const madeUpModel = (total: number, bic: number): CompetingModel => ({
  model: "[1,2,3]",
  parameters: 4,
  bic,
  aic: bic,
  logLikelihood: -bic / 2,
  total,
  boundaryTerms: [],
});

/** An estimate of 100 people seen that says what a test wants it to. */
export const madeUpEstimate = (
  name: string,
  said: Partial<Estimate> & { readonly total: number | null },
  divided = false,
): NamedEstimate => ({
  name,
  method: "made-up",
  divided,
  estimate: {
    observed: 100,
    claim: "number",
    intervals: [],
    draws: new Float64Array(),
    jackknife: { estimates: new Float64Array(), people: new Float64Array() },
    modelling: "none",
    model: null,
    models: null,
    stabilisation: [],
    diagnostics: { resamples: 0, unfittedResamples: 0, medianDraw: null, biasCorrection: null, acceleration: null },
    tables: [],
    warnings: [],
    ...said,
  },
});

/** Three lists with 40 pair overlaps in all. */
export const madeUpTable: OverlapTable = {
  lists: ["A", "B", "C"],
  counts: Float64Array.of(0, 30, 20, 14, 18, 10, 4, 4),
};
