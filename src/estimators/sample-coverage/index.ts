import { sampleCoverage as coverageOf } from "../../kernel/capture/sample-coverage.ts";
import type { Method } from "../../model/estimator.ts";
import { everyCountKnown } from "../../model/every-count-known.ts";
import type { OptionsOf } from "../../model/fields.ts";
import { type OverlapTable, observedTotal, overlapTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import type { Problem } from "../../model/problem.ts";
import { secondsPerHistory } from "../cost.ts";
import { resampledInterval, tablesEstimated } from "../intervals/interval-options.ts";
import { sources } from "../sources.ts";

const fields = {
  form: { kind: "choice", default: "auto", choices: ["auto", "solved", "one-step"] },
  interval: { kind: "group", fields: resampledInterval },
} as const;

type Options = OptionsOf<typeof fields>;

/**
 * Chao and Tsay's sample-coverage estimate from three or more lists that may depend on each other. `auto` tells the full
 * solution where the coverage is sufficient and the solution stable, and the one-step estimate with a warning where they
 * are not; resamples keep the form that was told. Fails with `empty-list`, `no-overlap` or, where the full solution was
 * asked for and does not exist, `dependence-runs-away`. Source: see `sample-coverage.ts`.
 */
export const sampleCoverage: Method<typeof fields> = {
  version: 1,
  modelClass: "counts-only",
  fields,
  sources: [sources.chao1998, sources.chao2001],
  check: firstProblem,
  cost: (table, { interval }) => tablesEstimated(interval) * secondsPerHistory * table.counts.length,
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
