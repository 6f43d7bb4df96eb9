import {
  type CoverageForm,
  sampleCoverage as coverageOf,
  coverageTotal,
  type SampleCoverage,
  sampleCoverageEstimator,
} from "../../kernel/capture/sample-coverage.ts";
import type { Engine, Plan } from "../../model/estimator.ts";
import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import { failure, success } from "../../model/result.ts";
import type { ResultTable } from "../../model/result-table.ts";
import { resampledIntervals } from "../intervals/resampled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "../intervals/resampling.ts";
import type { sampleCoverage } from "./index.ts";

/** Chao, Tsay, Lin, Shau and Chao (2001): "the estimated sample coverage should be at least 55 per cent". */
const leastCoverage = 0.55;

/** A solution in which each person supposed adds nine tenths of another is ten times as far off as its terms. */
const mostFeedback = 0.9;

type Task = ResamplingTask<CoverageForm>;

/** The estimate comes at once; only resamples go to workers. */
export const engine: Engine<typeof sampleCoverage.fields, Task, ResamplingPart> = {
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
