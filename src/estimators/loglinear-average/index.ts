import type { Method } from "../../model/estimator.ts";
import { everyCountKnown } from "../../model/every-count-known.ts";
import type { OptionsOf } from "../../model/fields.ts";
import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import type { Problem } from "../../model/problem.ts";
import { credibleIntervalWithDraws } from "../intervals/interval-options.ts";
import { modelCountAtMost } from "../ranking/model-space.ts";
import { sources } from "../sources.ts";

/** What the Bayesian log-linear average asks for. */
const loglinearAverageFields = {
  prior: { kind: "choice", default: "sabanes-held", choices: ["sabanes-held", "unit-information"] },
  order: { kind: "number", default: 2, low: 1, high: 5, whole: true },
  samples: { kind: "number", default: 400_000, low: 20_000, high: 10_000_000, whole: true },
  coverage: { kind: "number", default: 0.99, low: 0.5, high: 0.999, whole: false },
  interval: credibleIntervalWithDraws,
} as const;

export type LoglinearAverageFields = typeof loglinearAverageFields;
export type LoglinearAverageOptions = OptionsOf<LoglinearAverageFields>;

const fewestLists = 3;
const mostLists = 8;

/** Up to so many models are all weighed; among more there is a search. */
export const mostModelsInFull = 7000;

/** All models are weighed where there are few enough; the count is from above, and that of six lists is a search. */
export const allAreWeighed = (lists: number, order: number): boolean =>
  order === 1 || (lists <= 5 && modelCountAtMost(lists, order) <= mostModelsInFull);

/** Measured on one ordinary core, for each cell of the table. */
const secondsPerModelAndCell = { "sabanes-held": 3e-5, "unit-information": 1e-6 };
const secondsPerDrawAndCell = 6e-8;

/** Models that a search weighs, about. */
const modelsOfSearch = 8000;

/**
 * The posterior of the number of people, averaged over all hierarchical log-linear models with every main effect, each as
 * probable as any other beforehand. Terms are coded +1 and -1, the intercept is flat, and the coefficients have the
 * unit-information prior or that of Sabanés Bové and Held, for which the variance is summed out; the cell that nobody is
 * seen in is summed out too. The flat intercept is a prior of 1/N on the number of people in all, exactly.
 * Source: Overstall and King (2014), Journal of Statistical Software 58(7); as the R package conting, whose chain this replaces by
 * importance sampling.
 */
export const loglinearAverage: Method<LoglinearAverageFields> = {
  version: 1,
  modelClass: "log-linear",
  fields: loglinearAverageFields,
  sources: [sources.overstall2014, sources.sabanesbove2011, sources.ntzoufras2003, sources.geweke1989],
  check: firstProblem,
  cost: ({ lists, counts }, { prior, order, samples }) => {
    const models = allAreWeighed(lists.length, order) ? modelCountAtMost(lists.length, order) : modelsOfSearch;
    return counts.length * (models * secondsPerModelAndCell[prior] + samples * secondsPerDrawAndCell);
  },
};

function firstProblem(table: OverlapTable, { order }: LoglinearAverageOptions): Problem | null {
  const lists = table.lists.length;
  if (lists < fewestLists) return { code: "too-few-lists", lists, least: fewestLists };
  if (lists > mostLists) return { code: "too-many-lists", lists, most: mostLists };
  if (order > lists - 1) return { code: "order-too-high", order, most: lists - 1 };
  const incomplete = everyCountKnown(table);
  if (incomplete) return incomplete;
  if (observedTotal(table) === 0) return { code: "nobody-seen" };
  return partition(table);
}
