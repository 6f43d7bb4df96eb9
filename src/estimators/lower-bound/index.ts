import { captureCounts, chaoLowerBound, lowerBoundForms } from "../../kernel/capture/chao-lower-bound.ts";
import type { Method } from "../../model/estimator.ts";
import { everyCountKnown } from "../../model/every-count-known.ts";
import type { OptionsOf } from "../../model/fields.ts";
import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import type { Problem } from "../../model/problem.ts";
import { secondsPerHistory } from "../cost.ts";
import { resampledInterval, tablesEstimated } from "../intervals/interval-options.ts";
import { sources } from "../sources.ts";

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

/**
 * Chao's lower bound for the number of people, with a log-normal or a bootstrap interval whose lower limit alone is a
 * claim. Fails with `no-overlap`, or with `nobody-on-two-lists` in Chao's own form.
 * Source: see `chao-lower-bound.ts`.
 */
export const lowerBound: Method<typeof fields> = {
  version: 1,
  modelClass: "counts-only",
  fields,
  sources: [sources.chao1987, sources.chao1989],
  check: firstProblem,
  cost: (table, { interval }) => {
    const { kind } = interval;
    return kind === "log-normal" ? 0 : tablesEstimated({ ...interval, kind }) * secondsPerHistory * table.counts.length;
  },
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
