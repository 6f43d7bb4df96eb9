import { criteria } from "../../kernel/loglinear/information-criterion.ts";
import type { Method } from "../../model/estimator.ts";
import type { OptionsOf } from "../../model/fields.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import { secondsPerFit } from "../cost.ts";
import { needsEveryCountToProfile, resampledOrProfiled, tablesEstimated } from "../intervals/interval-options.ts";
import { candidatesFor, modelCountAtMost, orderFor, rankingProblem } from "../ranking/model-space.ts";
import { sources } from "../sources.ts";

const fields = {
  criterion: { kind: "choice", default: "bic", choices: criteria },
  order: { kind: "number-or-auto", default: "auto", low: 1, high: 15, whole: true },
  interval: {
    kind: "group",
    fields: {
      ...resampledOrProfiled,
      candidates: { kind: "number-or-auto", default: "auto", low: 1, high: 1000, whole: true },
    },
  },
} as const;

type Options = OptionsOf<typeof fields>;

/**
 * The dark figure under the hierarchical log-linear model with the smallest BIC or AIC among all up to a maximal order,
 * with a BCa bootstrap in which that choice is repeated among the best `candidates` models, or the naive profile of the
 * chosen one. Fails with `order-too-high`,
 * `too-many-models` (see `model-space.ts`) or `no-estimable-model`.
 * Source: Silverman, Chan and Vincent (2024), Bootstrapping multiple systems estimates to account for model selection.
 */
export const bestModel: Method<typeof fields> = {
  version: 1,
  modelClass: "log-linear",
  fields,
  sources: [sources.silverman2024, sources.fienberg2012],
  check: firstProblem,
  cost: (table, { order, interval }) => {
    const lists = table.lists.length;
    const models = modelCountAtMost(lists, orderFor(lists, order));
    return (models + fitsOfInterval(models, lists, interval)) * secondsPerFit(lists);
  },
};

/** A profile fits the chosen model alone, a resample every candidate. */
export function fitsOfInterval(models: number, lists: number, interval: Options["interval"]): number {
  const each = interval.kind === "profile" ? 1 : Math.min(models, candidatesFor(lists, interval.candidates));
  return tablesEstimated(interval) * each;
}

function firstProblem(table: OverlapTable, { order, interval }: Options): Problem | null {
  return rankingProblem(table, order) ?? needsEveryCountToProfile(table, interval);
}
