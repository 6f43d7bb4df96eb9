import type { Method } from "../../model/estimator.ts";
import { everyCountKnown } from "../../model/every-count-known.ts";
import { observedTotal, overlapTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import { sources } from "../sources.ts";
import { mostListsOfThreshold, thresholdFields } from "./threshold-fields.ts";

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
export const thresholdMethod: Method<typeof thresholdFields> = {
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
