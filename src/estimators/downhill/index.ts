import { criteria } from "../../kernel/loglinear/information-criterion.ts";
import type { Method } from "../../model/estimator.ts";
import type { OptionsOf } from "../../model/fields.ts";
import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import type { Problem } from "../../model/problem.ts";
import { secondsPerFit } from "../cost.ts";
import { resampledInterval, tablesEstimated } from "../intervals/interval-options.ts";
import { candidatesFor } from "../ranking/model-space.ts";
import { sources } from "../sources.ts";

const fields = {
  criterion: { kind: "choice", default: "bic", choices: criteria },
  order: { kind: "number", default: 2, low: 2, high: 15, whole: true },
  search: { kind: "choice", default: "downhill", choices: ["downhill", "exhaustive"] },
  /** Starts besides main effects, the stepwise model and all pairs. */
  starts: { kind: "number-or-auto", default: "auto", low: 0, high: 1000, whole: true },
  interval: {
    kind: "group",
    fields: {
      ...resampledInterval,
      candidates: { kind: "number-or-auto", default: "auto", low: 1, high: 1000, whole: true },
    },
  },
} as const;

type Options = OptionsOf<typeof fields>;

/** Lists for which all models of pairs can be gone through: 2,097,152 models of seven, 268,435,456 of eight. */
const mostListsExhaustively = 8;

/**
 * The dark figure under the hierarchical log-linear model with the smallest criterion that a search by single terms
 * finds from several starts, or, for pairs of up to eight lists, that there is at all; with a BCa bootstrap in which
 * the choice is repeated among the best `candidates` models met. Fails with `order-too-high`, `too-many-to-exhaust` or
 * `no-estimable-model`.
 * Source: Edwards and Havránek (1985), Biometrika 72(2), for searches over hierarchical models; Silverman, Chan and
 * Vincent (2024) for the bootstrap.
 */
export const downhill: Method<typeof fields> = {
  version: 1,
  modelClass: "log-linear",
  fields,
  sources: [sources.edwards1985, sources.silverman2024],
  check: firstProblem,
  cost: (table, options) => {
    const lists = table.lists.length;
    const { search, resampling } = fitsExpected(lists, options);
    return (search + resampling) * secondsPerFit(lists);
  },
};

function firstProblem(table: OverlapTable, { order, search }: Options): Problem | null {
  const lists = table.lists.length;
  if (lists < 3) return { code: "too-few-lists", lists, least: 3 };
  if (observedTotal(table) === 0) return { code: "nobody-seen" };
  const divided = partition(table);
  if (divided) return divided;
  if (order > lists - 1) return { code: "order-too-high", order, most: lists - 1 };
  return search === "exhaustive" && (order > 2 || lists > mostListsExhaustively)
    ? { code: "too-many-to-exhaust", lists, order, mostLists: mostListsExhaustively }
    : null;
}

/**
 * Random starts: on the published data about one in three leads to the best model, so that twenty miss it once in
 * thousands of searches; with many lists fewer are affordable.
 */
export const startsFor = (lists: number, asked: number | "auto"): number =>
  asked !== "auto" ? asked : lists <= 8 ? 20 : 4;

/**
 * Fits that a search is expected to take: a descent makes up to twice as many moves as there are lists, each past all
 * pairs; leaps and bounds visit about fifty models for each one wanted.
 */
export function fitsExpected(lists: number, { search, starts, interval }: Options) {
  const pairs = (lists * (lists - 1)) / 2;
  const candidates = candidatesFor(lists, interval.candidates);
  const descent = Math.min(2 ** pairs, (3 + startsFor(lists, starts)) * 2 * lists * pairs);
  const exhaustive = search === "exhaustive" ? Math.min(2 ** pairs, 50 * candidates) : 0;
  return { descent, search: descent + exhaustive, resampling: tablesEstimated(interval) * candidates };
}
