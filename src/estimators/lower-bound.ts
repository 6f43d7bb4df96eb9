import {
  type CaptureCounts,
  captureCounts,
  chaoLowerBound,
  type LowerBoundForm,
  lowerBoundEstimator,
  lowerBoundForms,
} from "../kernel/chao-lower-bound.ts";
import { logNormalInterval, type UnseenEstimate } from "../kernel/log-normal-interval.ts";
import type { Interval } from "../model/estimate.ts";
import type { Estimator, Plan } from "../model/estimator.ts";
import { everyCountKnown } from "../model/every-count-known.ts";
import type { OptionsOf } from "../model/fields.ts";
import { type OverlapTable, observedTotal } from "../model/overlap-table.ts";
import { partition } from "../model/partition.ts";
import type { Problem } from "../model/problem.ts";
import { failure, success } from "../model/result.ts";
import type { ResultTable } from "../model/result-table.ts";
import { secondsPerHistory } from "./cost.ts";
import { resampledInterval, tablesEstimated } from "./interval-options.ts";
import { lowerBoundWords } from "./lower-bound-words.ts";
import { resampledIntervals } from "./resampled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "./resampling.ts";
import { sources } from "./sources.ts";
import { withoutResampling } from "./without-resampling.ts";

const fields = {
  form: { kind: "choice", default: "bias-corrected", choices: lowerBoundForms },
  interval: {
    kind: "group",
    fields: {
      ...resampledInterval,
      kind: { kind: "choice", default: "log-normal", choices: ["log-normal", ...resampledInterval.kind.choices] },
    },
  },
} as const;

type Options = OptionsOf<typeof fields>;
type Task = ResamplingTask<LowerBoundForm>;

/**
 * Chao's lower bound for the number of people, with a log-normal or a bootstrap interval whose lower limit alone is a
 * claim. Fails with `no-overlap`, or with `nobody-on-two-lists` in Chao's own form.
 * Source: see `chao-lower-bound.ts`.
 */
export const lowerBound: Estimator<typeof fields, Task, ResamplingPart> = {
  version: 1,
  fields,
  sources: [sources.chao1987, sources.chao1989],
  words: lowerBoundWords,
  check: firstProblem,
  cost: (table, { interval }) => {
    const { kind } = interval;
    return kind === "log-normal" ? 0 : tablesEstimated({ ...interval, kind }) * secondsPerHistory * table.counts.length;
  },
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

function firstProblem(table: OverlapTable, { form }: Options): Problem | null {
  if (table.lists.length < 2) return { code: "too-few-lists", lists: table.lists.length, least: 2 };
  const incomplete = everyCountKnown(table);
  if (incomplete) return incomplete;
  if (observedTotal(table) === 0) return { code: "nobody-seen" };
  const counted = captureCounts(table.counts);
  if (counted.once === counted.seen) return partition(table) ?? { code: "no-overlap" };
  return chaoLowerBound(counted, form) ? null : { code: "nobody-on-two-lists" };
}

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
