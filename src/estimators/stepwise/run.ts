import { countTable } from "../../kernel/capture/count-table.ts";
import { type StepwisePath, type StepwiseStep, stepwiseChoice, stepwisePath } from "../../kernel/loglinear/stepwise.ts";
import { competingModel } from "../../model/competing-model.ts";
import { countsHidden, reportedPeople } from "../../model/counts-hidden.ts";
import type { Engine, Plan } from "../../model/estimator.ts";
import { printModel, printTerm } from "../../model/model-notation.ts";
import { notEstimable } from "../../model/not-estimable.ts";
import type { Problem } from "../../model/problem.ts";
import { failure, success } from "../../model/result.ts";
import type { ResultTable } from "../../model/result-table.ts";
import { tablesEstimated } from "../intervals/interval-options.ts";
import { resampledIntervals } from "../intervals/resampled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "../intervals/resampling.ts";
import type { stepwise } from "./index.ts";

type Task = { readonly step: "select" } | ResamplingTask<number>;
type Part = StepwisePath | ResamplingPart;

/** Selects in one task; then the whole selection is repeated on resampled tables. */
export const engine: Engine<typeof stepwise.fields, Task, Part> = {
  *plan(table, { threshold, interval }): Plan<Task, Part> {
    const lists = table.lists.length;
    const pairs = (lists * (lists - 1)) / 2;
    const [path] = yield { tasks: [{ step: "select" }], until: pairs / (pairs + tablesEstimated(interval)) };
    if (!path || !("steps" in path)) throw new Error("the selection gave no path");
    const chosen = path.steps.at(-1)?.model;
    if (!chosen) {
      const mainEffects = printModel(Int32Array.from({ length: lists }, (_, list) => 1 << list));
      return failure({ code: "model-not-estimable", model: mainEffects, reason: notEstimable(path.code) });
    }
    const { overlaps, unobservable } = countTable(table);
    const { people, total, logLikelihood } = path;
    const model = competingModel(chosen, overlaps, total, logLikelihood, { people, unobservable });
    const resampled = yield* resampledIntervals<number, Part>({
      setup: threshold,
      total,
      steps: [1],
      interval,
    });
    const boundary: Problem[] =
      model.boundaryTerms.length > 0 ? [{ code: "terms-at-boundary", terms: model.boundaryTerms }] : [];
    return success({
      observed: reportedPeople(people),
      total,
      claim: "number",
      modelling: "chosen",
      ...resampled,
      model,
      models: null,
      tables: [stepwisePathTable(path.steps)],
      warnings: [...countsHidden(table), ...boundary, ...resampled.warnings],
    });
  },
  run(task, table, { threshold }, random) {
    if (task.step === "select") return stepwisePath(table, threshold);
    return runResampling(task, stepwiseChoice(table, task.setup), table, random);
  },
};

/** Every pair that was looked at on the way, one row each, in the order of the steps. */
function stepwisePathTable(steps: readonly StepwiseStep[]): ResultTable {
  return {
    name: "path",
    columns: [
      { name: "step", kind: "count" },
      { name: "model", kind: "text" },
      { name: "total", kind: "people" },
      { name: "pair", kind: "text" },
      { name: "observed", kind: "count" },
      { name: "expected", kind: "number" },
      { name: "code", kind: "count" },
      { name: "p", kind: "probability" },
      { name: "added", kind: "text" },
    ],
    rows: steps.flatMap(({ model, total, candidates, added }, index) =>
      candidates.map(({ pair, observed, expected, code, p }) => ({
        step: index + 1,
        model: printModel(model),
        total,
        pair: printTerm(pair),
        observed,
        expected,
        code,
        p,
        added: pair === added ? "✓" : null,
      })),
    ),
  };
}
