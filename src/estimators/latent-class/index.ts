import type { Method } from "../../model/estimator.ts";
import { everyCountKnown } from "../../model/every-count-known.ts";
import type { OptionsOf } from "../../model/fields.ts";
import { observedTotal, overlapTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import { credibleInterval } from "../intervals/interval-options.ts";
import { sources } from "../sources.ts";

/** What the mixture of latent classes asks for. */
export const latentClassFields = {
  classes: { kind: "number", default: 10, low: 2, high: 30, whole: true },
  /** Unseen people for each one seen, at most. */
  cap: { kind: "number", default: 20, low: 1, high: 1000, whole: false },
  concentration: {
    kind: "group",
    fields: {
      shape: { kind: "number", default: 0.25, low: 0.001, high: 100, whole: false },
      rate: { kind: "number", default: 0.25, low: 0.001, high: 100, whole: false },
    },
  },
  sampler: {
    kind: "group",
    fields: {
      chains: { kind: "number", default: 4, low: 4, high: 20, whole: true },
      "burn-in": { kind: "number", default: 20_000, low: 0, high: 10_000_000, whole: true },
      sweeps: { kind: "number", default: 100_000, low: 1000, high: 10_000_000, whole: true },
      draws: { kind: "number", default: 2000, low: 500, high: 5000, whole: true },
    },
  },
  interval: credibleInterval,
} as const;

export type LatentClassOptions = OptionsOf<typeof latentClassFields>;

/** Six trials for each chain find all places where one in six starts settle, but for one table in a hundred. */
export const trialsPerChain = 6;
/** How long each of them runs. */
export const trialSweeps = 2000;

/** Every so many sweeps a draw is kept, and the fraction done is told. */
export const sweepsPerDraw = ({ sweeps, draws }: LatentClassOptions["sampler"]): number =>
  Math.max(1, Math.floor(sweeps / draws));

/** Measured for ten classes, on one ordinary core: for a sweep, and for each history seen in it. */
const secondsPerSweep = 3e-6;
const secondsPerHistory = 4e-7;

/**
 * The number of people under a Bayesian mixture of latent classes, in each of which the lists are independent, with a
 * stick-breaking prior that lets the data say how many classes they need. Trial runs come first; the chains then go on
 * from trials as far apart as these ended, so that explanations between which the sampler cannot move show as chains
 * that disagree. The number is withheld where they do. Source: Manrique-Vallier (2016), Biometrics 72(4), 1246-1254.
 */
export const latentClass: Method<typeof latentClassFields> = {
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
