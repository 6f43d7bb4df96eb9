import { sampleCoverage as coverageOf, type SampleCoverage } from "../kernel/sample-coverage.ts";
import { type CoverageForm, coverageTotal, sampleCoverageEstimator } from "../kernel/sample-coverage-estimator.ts";
import type { Estimator, Plan } from "../model/estimator.ts";
import { everyCountKnown } from "../model/every-count-known.ts";
import type { OptionsOf } from "../model/fields.ts";
import { type OverlapTable, observedTotal, overlapTotal } from "../model/overlap-table.ts";
import { partition } from "../model/partition.ts";
import type { Problem } from "../model/problem.ts";
import { failure, success } from "../model/result.ts";
import type { ResultTable } from "../model/result-table.ts";
import { secondsPerHistory } from "./cost.ts";
import { resampledInterval, tablesEstimated } from "./interval-options.ts";
import { resampledIntervals } from "./resampled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "./resampling.ts";
import { sampleCoverageWords } from "./sample-coverage-words.ts";
import { sources } from "./sources.ts";

const fields = {
  form: { kind: "choice", default: "auto", choices: ["auto", "solved", "one-step"] },
  interval: { kind: "group", fields: resampledInterval },
} as const;

type Options = OptionsOf<typeof fields>;
type Task = ResamplingTask<CoverageForm>;

/** Chao, Tsay, Lin, Shau and Chao (2001): "the estimated sample coverage should be at least 55 per cent". */
const leastCoverage = 0.55;

/** A solution in which each person supposed adds nine tenths of another is ten times as far off as its terms. */
const mostFeedback = 0.9;

/**
 * Chao and Tsay's sample-coverage estimate from three or more lists that may depend on each other. `auto` tells the full
 * solution where the coverage is sufficient and the solution stable, and the one-step estimate with a warning where they
 * are not; resamples keep the form that was told. Fails with `empty-list`, `no-overlap` or, where the full solution was
 * asked for and does not exist, `dependence-runs-away`. Source: see `sample-coverage.ts`.
 */
export const sampleCoverage: Estimator<typeof fields, Task, ResamplingPart> = {
  version: 1,
  fields,
  sources: [sources.chao1998, sources.chao2001],
  words: sampleCoverageWords,
  check: firstProblem,
  cost: (table, { interval }) => tablesEstimated(interval) * secondsPerHistory * table.counts.length,
  *plan(table, options): Plan<Task, ResamplingPart> {
    const found = coverageOf(table);
    if (!found) throw new Error("a table that passed the check has no sample coverage");
    const observed = observedTotal(table);
    const doubts = doubtsAbout(found);
    const chosen = doubts.length > 0 ? "one-step" : "solved";
    const form = options.form === "auto" ? chosen : options.form;
    const total = coverageTotal(found, form, observed);
    if (total === null) return failure({ code: "dependence-runs-away" });

    const { interval } = options;
    const resampled = yield* resampledIntervals({ setup: form, total, steps: [1], interval });
    const raw = form === "solved" ? found.solved : found.oneStep;
    const short: Problem[] = raw !== null && raw < observed ? [{ code: "fewer-than-seen" }] : [];
    return success({
      observed,
      total,
      claim: "number",
      modelling: "none",
      ...resampled,
      model: null,
      models: null,
      tables: [coverageTable(found), dependenceTable(found, table, total)],
      warnings: [...(options.form === "one-step" ? [] : doubts), ...short, ...resampled.warnings],
    });
  },
  run: (task, table, _options, random) => runResampling(task, sampleCoverageEstimator(task.setup), table, random),
};

function firstProblem(table: OverlapTable, { form }: Options): Problem | null {
  if (table.lists.length < 3) return { code: "too-few-lists", lists: table.lists.length, least: 3 };
  const incomplete = everyCountKnown(table);
  if (incomplete) return incomplete;
  if (observedTotal(table) === 0) return { code: "nobody-seen" };
  const empty = table.lists.find((_, list) => overlapTotal(table, 1 << list) === 0);
  if (empty !== undefined) return { code: "empty-list", list: empty };
  const found = coverageOf(table);
  if (!found) return partition(table) ?? { code: "no-overlap" };
  return form === "solved" && found.solved === null ? { code: "dependence-runs-away" } : null;
}

/** Why the full solution is not to be trusted; empty when it is. */
function doubtsAbout({ coverage, feedback }: SampleCoverage): Problem[] {
  const doubts: Problem[] = [];
  if (coverage < leastCoverage) doubts.push({ code: "low-sample-coverage", coverage, least: leastCoverage });
  if (feedback > mostFeedback) doubts.push({ code: "dependence-runs-away" });
  return doubts;
}

function coverageTable({ coverage, repeated, independent, solved, oneStep }: SampleCoverage): ResultTable {
  return {
    name: "coverage",
    columns: [
      { name: "coverage", kind: "probability" },
      { name: "repeated", kind: "number" },
      { name: "independent", kind: "people" },
      { name: "solved", kind: "people" },
      { name: "one_step", kind: "people" },
    ],
    rows: [{ coverage, repeated, independent, solved, one_step: oneStep }],
  };
}

function dependenceTable({ pairs }: SampleCoverage, { lists }: OverlapTable, total: number): ResultTable {
  return {
    name: "dependence",
    columns: [
      { name: "a", kind: "text" },
      { name: "b", kind: "text" },
      { name: "covariation", kind: "number" },
    ],
    rows: pairs.map(({ a, b, overlap }) => ({
      a: lists[a] ?? "",
      b: lists[b] ?? "",
      covariation: total * overlap - 1,
    })),
  };
}
