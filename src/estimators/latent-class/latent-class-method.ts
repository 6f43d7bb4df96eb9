import type { Method } from "../../model/estimator.ts";
import { everyCountKnown } from "../../model/every-count-known.ts";
import { observedTotal, overlapTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import { sources } from "../sources.ts";
import { latentClassFields, trialSweeps, trialsPerChain } from "./latent-class-fields.ts";

/** Measured for ten classes, on one ordinary core: for a sweep, and for each history seen in it. */
const secondsPerSweep = 3e-6;
const secondsPerHistory = 4e-7;

/**
 * The number of people under a Bayesian mixture of latent classes, in each of which the lists are independent, with a
 * stick-breaking prior that lets the data say how many classes they need. Trial runs come first; the chains then go on
 * from trials as far apart as these ended, so that explanations between which the sampler cannot move show as chains
 * that disagree. The number is withheld where they do. Source: Manrique-Vallier (2016), Biometrics 72(4), 1246-1254.
 */
export const latentClassMethod: Method<typeof latentClassFields> = {
  version: 1,
  modelClass: "latent-class",
  fields: latentClassFields,
  sources: [sources.manriquevallier2016, sources.vehtari2021],
  check(table) {
    const lists = table.lists.length;
    if (lists < 3) return { code: "too-few-lists", lists, least: 3 };
    const incomplete = everyCountKnown(table);
    if (incomplete) return incomplete;
    if (observedTotal(table) === 0) return { code: "nobody-seen" };
    const empty = table.lists.find((_, list) => overlapTotal(table, 1 << list) === 0);
    return empty === undefined ? partition(table) : { code: "empty-list", list: empty };
  },
  cost: (table, { classes, sampler }) => {
    const histories = table.counts.reduce((seen, count) => seen + (count > 0 ? 1 : 0), 0);
    const sweeps = sampler.chains * (sampler["burn-in"] + sampler.sweeps + trialsPerChain * trialSweeps);
    return sweeps * (secondsPerSweep + secondsPerHistory * histories) * (classes / 10);
  },
};
