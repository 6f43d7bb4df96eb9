import * as v from "valibot";
import type { Estimate } from "../../model/estimate.ts";
import { keptProblem } from "./kept-problem.ts";

/** Longer lists are in no result of ours. */
const mostItems = 100_000;
const short = v.pipe(v.string(), v.maxLength(2000));
const number = v.union([v.number(), v.nan()]);
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(mostItems));
const numbers = v.pipe(
  v.instance(Float64Array<ArrayBuffer>),
  v.check(({ length }) => length <= mostItems),
);

const interval = v.strictObject({
  level: v.pipe(v.number(), v.gtValue(0), v.ltValue(1)),
  low: number,
  high: number,
  kind: v.picklist(["bca", "percentile", "calibrated", "log-normal", "profile", "credible"]),
});

const priorForm = v.variant("kind", [
  v.strictObject({ kind: v.literal("inverse") }),
  v.strictObject({ kind: v.literal("uniform") }),
  v.strictObject({ kind: v.literal("log-normal"), median: number, spread: number }),
  v.strictObject({ kind: v.literal("negative-binomial"), shape: number, scale: number }),
]);

const competingModel = v.strictObject({
  model: short,
  parameters: number,
  bic: number,
  aic: number,
  logLikelihood: number,
  total: number,
  boundaryTerms: list(short),
});

const excludedModel = v.strictObject({
  model: short,
  reason: v.picklist(["no-maximum", "not-identifiable", "no-maximum-and-not-identifiable", "did-not-converge"]),
});

const resultTable = v.strictObject({
  name: short,
  columns: list(
    v.strictObject({ name: short, kind: v.picklist(["text", "count", "people", "probability", "number"]) }),
  ),
  rows: list(v.record(short, v.nullable(v.union([short, number])))),
});

/** An estimate that was kept in a file, of which it can be anything. */
export const keptEstimateSchema: v.GenericSchema<unknown, Estimate> = v.strictObject({
  observed: number,
  total: v.nullable(number),
  claim: v.picklist(["number", "lower-bound"]),
  intervals: list(interval),
  draws: numbers,
  prior: v.exactOptional(priorForm),
  jackknife: v.strictObject({ estimates: numbers, people: numbers }),
  modelling: v.picklist(["chosen", "weighed", "fixed", "none"]),
  model: v.nullable(competingModel),
  models: v.nullable(
    v.strictObject({
      criterion: v.picklist(["bic", "aic"]),
      considered: number,
      best: list(competingModel),
      excludedCount: number,
      excluded: list(excludedModel),
    }),
  ),
  stabilisation: list(v.strictObject({ models: number, intervals: list(interval), usableResamples: number })),
  diagnostics: v.strictObject({
    resamples: number,
    unfittedResamples: number,
    medianDraw: v.nullable(number),
    biasCorrection: v.nullable(number),
    acceleration: v.nullable(number),
    rHat: v.exactOptional(number),
    bulkEffective: v.exactOptional(number),
    tailEffective: v.exactOptional(number),
    chains: v.exactOptional(number),
  }),
  tables: list(resultTable),
  warnings: list(keptProblem),
});

const knownLists = list(v.strictObject({ list: short, estimate: v.nullable(keptEstimateSchema) }));

/** The estimate; null where what was kept is none. */
export function keptEstimate(kept: unknown): Estimate | null {
  const read = v.safeParse(keptEstimateSchema, kept);
  return read.success ? read.output : null;
}

/** Estimates of lists by their names; null where what was kept is something else. */
export function keptKnownLists(kept: unknown): readonly { list: string; estimate: Estimate | null }[] | null {
  const read = v.safeParse(knownLists, kept);
  return read.success ? read.output : null;
}
