import type { Method } from "../../model/estimator.ts";
import type { OptionsOf } from "../../model/fields.ts";
import { parseModel } from "../../model/model-notation.ts";
import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import type { Problem } from "../../model/problem.ts";
import { secondsPerFit } from "../cost.ts";
import { needsEveryCountToProfile, resampledOrProfiled, tablesEstimated } from "../intervals/interval-options.ts";
import { sources } from "../sources.ts";

const fields = {
  model: { kind: "text", default: null, offers: "models" },
  interval: { kind: "group", fields: resampledOrProfiled },
} as const;

type Options = OptionsOf<typeof fields>;

/**
 * The dark figure under one hierarchical log-linear model that the user names, by extended maximum likelihood, with a
 * bootstrap or profile interval that takes the model for granted. Fails with `bad-model` or `model-not-estimable`.
 * Source: Chan, Silverman and Vincent (2021), JASA 116(535), 1297-1306.
 */
export const fixedModel: Method<typeof fields> = {
  version: 1,
  modelClass: "log-linear",
  fields,
  sources: [sources.chan2021, sources.fienberg2012],
  check: (table, options) => firstProblem(table, options),
  cost: (table, { interval }) => tablesEstimated(interval) * secondsPerFit(table.lists.length),
};

function firstProblem(table: OverlapTable, options: Options): Problem | null {
  if (table.lists.length < 2) return { code: "too-few-lists", lists: table.lists.length, least: 2 };
  if (observedTotal(table) === 0) return { code: "nobody-seen" };
  const divided = partition(table);
  if (divided) return divided;
  const parsed = parseModel(options.model, table.lists.length);
  return parsed.ok ? needsEveryCountToProfile(table, options.interval) : parsed.problem;
}
