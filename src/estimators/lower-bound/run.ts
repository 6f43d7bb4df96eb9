import {
  type CaptureCounts,
  captureCounts,
  chaoLowerBound,
  type LowerBoundForm,
  lowerBoundEstimator,
} from "../../kernel/capture/chao-lower-bound.ts";
import { logNormalInterval, type UnseenEstimate } from "../../kernel/resampling/log-normal-interval.ts";
import type { Interval } from "../../model/estimate.ts";
import type { Engine, Plan } from "../../model/estimator.ts";
import { observedTotal } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import { failure, success } from "../../model/result.ts";
import type { ResultTable } from "../../model/result-table.ts";
import { resampledIntervals, withoutResampling } from "../intervals/resampled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "../intervals/resampling.ts";
import type { lowerBound } from "./index.ts";

type Task = ResamplingTask<LowerBoundForm>;

/** The bound and its log-normal interval come at once; only resamples go to workers. */
export const engine: Engine<typeof lowerBound.fields, Task, ResamplingPart> = {
  *plan(table, { form, interval }): Plan<Task, ResamplingPart> {
    const counted = captureCounts(table.counts);
    const bound = chaoLowerBound(counted, form);
    if (!bound) return failure({ code: "nobody-on-two-lists" });
    const total = bound.seen + bound.unseen;
    // With nobody on exactly two lists neither the variance nor any resample knows how few there could have been.
    const unbounded = counted.once > 0 && counted.twice === 0;
    const { kind } = interval;
    const spread =
      unbounded || kind === "log-normal"
        ? { ...withoutResampling, intervals: unbounded ? [] : logNormal(bound, interval.levels), warnings: [] }
        : yield* resampledIntervals({
            setup: form,
            total,
            steps: [1],
            interval: { ...interval, kind },
          });
    const doubt: Problem[] = unbounded ? [{ code: "nobody-on-two-lists" }] : [];
    return success({
      observed: observedTotal(table),
      total,
      claim: "lower-bound",
      modelling: "none",
      ...spread,
      model: null,
      models: null,
      tables: [formsTable(counted)],
      warnings: [...doubt, ...spread.warnings],
    });
  },
  run: (task, table, _options, random) => runResampling(task, lowerBoundEstimator(task.setup), table, random),
};

function logNormal(bound: UnseenEstimate, levels: readonly number[]): Interval[] {
  return levels.flatMap((level) => {
    const limits = logNormalInterval(bound, level);
    return limits ? [{ level, ...limits, kind: "log-normal" as const }] : [];
  });
}

function formsTable(counted: CaptureCounts): ResultTable {
  const total = (form: LowerBoundForm): number | null => {
    const bound = chaoLowerBound(counted, form);
    return bound && bound.seen + bound.unseen;
  };
  return {
    name: "forms",
    columns: [
      { name: "seen", kind: "count" },
      { name: "on_one_list", kind: "count" },
      { name: "on_two_lists", kind: "count" },
      { name: "chao", kind: "people" },
      { name: "bias_corrected", kind: "people" },
    ],
    rows: [
      {
        seen: counted.seen,
        on_one_list: counted.once,
        on_two_lists: counted.twice,
        chao: total("chao"),
        bias_corrected: total("bias-corrected"),
      },
    ],
  };
}
