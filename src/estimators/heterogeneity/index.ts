import type { HeterogeneityModel } from "../../kernel/capture/heterogeneity-model.ts";
import type { Method } from "../../model/estimator.ts";
import { everyCountKnown } from "../../model/every-count-known.ts";
import { observedTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import { secondsPerHeterogeneityFit } from "../cost.ts";
import { resampledOrProfiled, tablesEstimated } from "../intervals/interval-options.ts";
import { sources } from "../sources.ts";

/** Every model of `heterogeneity`, by the name that a notebook gives it, in the order in which ties are decided. */
export const heterogeneityModels = {
  mt: { label: "Mt", listEffects: true, form: "none" },
  "mh-chao": { label: "Mh Chao", listEffects: false, form: "chao" },
  "mh-poisson2": { label: "Mh Poisson2", listEffects: false, form: "poisson2" },
  "mh-darroch": { label: "Mh Darroch", listEffects: false, form: "darroch" },
  "mh-gamma": { label: "Mh Gamma3.5", listEffects: false, form: "gamma" },
  "mh-normal": { label: "Mh normal", listEffects: false, form: "normal" },
  "mth-chao": { label: "Mth Chao", listEffects: true, form: "chao" },
  "mth-poisson2": { label: "Mth Poisson2", listEffects: true, form: "poisson2" },
  "mth-darroch": { label: "Mth Darroch", listEffects: true, form: "darroch" },
  "mth-gamma": { label: "Mth Gamma3.5", listEffects: true, form: "gamma" },
  "mth-normal": { label: "Mth normal", listEffects: true, form: "normal" },
} as const satisfies Readonly<Record<string, HeterogeneityModel & { readonly label: string }>>;

export type HeterogeneityName = keyof typeof heterogeneityModels;

/** In the order of the registry. */
export const heterogeneityNames = Object.keys(heterogeneityModels) as readonly HeterogeneityName[];

const fields = {
  model: { kind: "choice", default: "auto", choices: ["auto", ...heterogeneityNames] },
  interval: {
    kind: "group",
    fields: { ...resampledOrProfiled, kind: { ...resampledOrProfiled.kind, default: "profile" } },
  },
} as const;

/**
 * The dark figure where people differ in how easily they are seen, under one of eleven log-linear models or the one
 * with the smallest BIC, of equal ones the first; all of them are in the table `models`. Fails with
 * `model-not-estimable` or `no-estimable-model`. Source: Baillargeon and Rivest (2007), Journal of Statistical Software
 * 19(5).
 */
export const heterogeneity: Method<typeof fields> = {
  version: 1,
  modelClass: "unequal-people",
  fields,
  sources: [sources.baillargeon2007],
  check(table) {
    const lists = table.lists.length;
    if (lists < 3) return { code: "too-few-lists", lists, least: 3 };
    if (observedTotal(table) === 0) return { code: "nobody-seen" };
    return everyCountKnown(table) ?? partition(table);
  },
  cost: (table, { model, interval }) =>
    (heterogeneityNames.length + fitsOfInterval(model, interval)) * secondsPerHeterogeneityFit(table.lists.length),
};

/** A profile fits the chosen model alone, a resample every candidate. */
export function fitsOfInterval(model: string, interval: Parameters<typeof tablesEstimated>[0]): number {
  const candidates = model === "auto" && interval.kind !== "profile" ? heterogeneityNames.length : 1;
  return tablesEstimated(interval) * candidates;
}
