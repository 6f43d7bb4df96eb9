import type { Method } from "../../model/estimator.ts";
import { everyCountKnown } from "../../model/every-count-known.ts";
import type { OptionsOf } from "../../model/fields.ts";
import { observedTotal, overlapTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import { credibleInterval } from "../intervals/interval-options.ts";
import { sources } from "../sources.ts";

/** What the selection by a threshold asks for. */
export const thresholdFields = {
  threshold: { kind: "number", default: 2, low: 0, high: 10, whole: false },
  order: { kind: "number", default: 2, low: 2, high: 3, whole: true },
  prior: {
    kind: "group",
    fields: {
      kind: { kind: "choice", default: "proper", choices: ["proper", "improper"] },
      /** Standard deviations of the coefficients under the proper prior. */
      interactions: { kind: "number", default: 1, low: 0.01, high: 100, whole: false },
      lists: { kind: "number", default: 100, low: 1, high: 1000, whole: false },
    },
  },
  sampler: {
    kind: "group",
    fields: {
      chains: { kind: "number", default: 4, low: 4, high: 20, whole: true },
      proposals: { kind: "number", default: 50_000, low: 1000, high: 10_000_000, whole: true },
      draws: { kind: "number", default: 2500, low: 500, high: 10_000, whole: true },
    },
  },
  interval: credibleInterval,
} as const;

export type ThresholdOptions = OptionsOf<typeof thresholdFields>;

const mostListsOfThreshold = 10;

/** Measured for a proposal, on one ordinary core: in any case, and for each history. */
const secondsPerProposal = 7e-7;
const secondsPerHistory = 4e-8;

/** Proposals that each chain makes to find its way. */
const pilots = 8500;

/**
 * The number of people under a Bayesian log-linear model whose interactions are chosen by their posterior: all pairs of
 * lists are fitted, those whose mean is fewer than `threshold` standard deviations from 0 are dropped, and the rest is
 * fitted again; with `order` 3, three lists whose pairs were all kept are then tried in the same way. Under the improper
 * prior pairs without overlap are at minus infinity. Source: Silverman (2020), section 6; the same posterior as
 * estimate_population_bayesthresh of the R package MultipleSystemsEstimation, whose usual chain is worth a few hundred
 * draws, so that its seed chooses the model.
 */
export const threshold: Method<typeof thresholdFields> = {
  version: 1,
  modelClass: "log-linear",
  fields: thresholdFields,
  sources: [sources.silverman2020, sources.geweke1989, sources.vehtari2021],
  check(table) {
    const lists = table.lists.length;
    if (lists < 3) return { code: "too-few-lists", lists, least: 3 };
    if (lists > mostListsOfThreshold) return { code: "too-many-lists", lists, most: mostListsOfThreshold };
    const incomplete = everyCountKnown(table);
    if (incomplete) return incomplete;
    if (observedTotal(table) === 0) return { code: "nobody-seen" };
    const empty = table.lists.find((_, list) => overlapTotal(table, 1 << list) === 0);
    return empty === undefined ? partition(table) : { code: "empty-list", list: empty };
  },
  cost: (table, { order, sampler }) =>
    order *
    sampler.chains *
    (sampler.proposals + pilots) *
    (secondsPerProposal + secondsPerHistory * table.counts.length),
};
