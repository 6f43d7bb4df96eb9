import { criteria } from "../../kernel/loglinear/information-criterion.ts";
import type { Method } from "../../model/estimator.ts";
import { secondsPerFit } from "../cost.ts";
import { resampledInterval, tablesEstimated } from "../intervals/interval-options.ts";
import { modelCountAtMost, orderFor, rankingProblem } from "../ranking/model-space.ts";
import { sources } from "../sources.ts";

const fields = {
  criterion: { kind: "choice", default: "bic", choices: criteria },
  order: { kind: "number-or-auto", default: "auto", low: 1, high: 15, whole: true },
  scale: { kind: "choice", default: "log", choices: ["log", "plain"] },
  interval: {
    kind: "group",
    fields: {
      ...resampledInterval,
      candidates: { kind: "number-or-auto", default: "auto", low: 1, high: 1000, whole: true },
    },
  },
} as const;

/** Enough to average every model of up to four lists, and nearly all the weight of those of five. */
const mostAveraged = 200;
/** How many models are averaged: as many as were asked for, or as usual. */
export const averaged = (asked: number | "auto"): number => (asked === "auto" ? mostAveraged : asked);

/**
 * The dark figure averaged over the hierarchical log-linear models up to a maximal order, with weights exp(-criterion / 2),
 * on the logarithm of the dark figure unless asked otherwise. The interval repeats the weighting in every resample. Only
 * the best `candidates` models are averaged; a table says what share of all weight they carry. Fails as `best-model` does.
 * Source: Buckland, Burnham and Augustin (1997), Biometrics 53(2), 603-618.
 */
export const modelAverage: Method<typeof fields> = {
  version: 1,
  modelClass: "log-linear",
  fields,
  sources: [sources.buckland1997],
  check: (table, { order }) => rankingProblem(table, order),
  cost: (table, { order, interval }) => {
    const lists = table.lists.length;
    const models = modelCountAtMost(lists, orderFor(lists, order));
    return (
      (models + tablesEstimated(interval) * Math.min(models, averaged(interval.candidates))) * secondsPerFit(lists)
    );
  },
};
