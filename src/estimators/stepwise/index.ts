import type { Method } from "../../model/estimator.ts";
import { observedTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import type { Problem } from "../../model/problem.ts";
import { secondsPerFit } from "../cost.ts";
import { resampledInterval, tablesEstimated } from "../intervals/interval-options.ts";
import { sources } from "../sources.ts";

const fields = {
  threshold: { kind: "number", default: 0.02, low: 0, high: 1, whole: false },
  interval: { kind: "group", fields: resampledInterval },
} as const;

/** A selection adds about as many pairs as there are lists, each with a check and a fit. */
const fitsPerSelection = (lists: number): number => 2 * lists;

/**
 * The dark figure under the model of pairs that forward selection by p-value ends with, with a BCa bootstrap in which the
 * whole selection is repeated. Fails with `model-not-estimable` when not even independent lists have an estimate.
 * Source: Chan, Silverman and Vincent (2021), JASA 116(535), 1297-1306.
 */
export const stepwise: Method<typeof fields> = {
  version: 1,
  modelClass: "log-linear",
  fields,
  sources: [sources.chan2021],
  check(table): Problem | null {
    const lists = table.lists.length;
    if (lists < 2) return { code: "too-few-lists", lists, least: 2 };
    return observedTotal(table) === 0 ? { code: "nobody-seen" } : partition(table);
  },
  cost: (table, { interval }) => {
    const lists = table.lists.length;
    const pairs = (lists * (lists - 1)) / 2;
    return (pairs + tablesEstimated(interval)) * fitsPerSelection(lists) * secondsPerFit(lists);
  },
};
