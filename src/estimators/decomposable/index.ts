import { decomposableGraphCount, mostListsOfGraphs } from "../../kernel/decomposable/decomposable-graph-count.ts";
import type { Method } from "../../model/estimator.ts";
import { everyCountKnown } from "../../model/every-count-known.ts";
import type { OptionsOf } from "../../model/fields.ts";
import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import type { Problem } from "../../model/problem.ts";
import { credibleIntervalWithDraws } from "../intervals/interval-options.ts";
import { populationPrior, priorProblem } from "../posterior/population-prior.ts";
import { sources } from "../sources.ts";

const fields = {
  prior: { kind: "group", fields: populationPrior },
  delta: { kind: "number-or-auto", default: "auto", low: 0.001, high: 100, whole: false },
  interval: credibleIntervalWithDraws,
} as const;

type Options = OptionsOf<typeof fields>;

/** Measured for a sum of all graphs over all nodes, on one ordinary core. */
const secondsPerGraphAndNode = 4e-8;

/** Nodes of the grid, about, for each square root of a person seen. */
const nodesPerRoot = 60;

/**
 * The exact posterior of the number of people under every decomposable graphical model, averaged over the models by their
 * posterior probabilities; hyper-Dirichlet priors with `delta` people in each cell (`auto`: 2^-lists, one in the whole
 * table), all graphs equally probable. Its mean is infinite at the usual delta, so the median is told.
 * Source: Madigan and York (1997), Biometrika 84(1), 19-31; as the R package dga, with which it agrees.
 */
export const decomposable: Method<typeof fields> = {
  version: 1,
  modelClass: "graphical",
  fields,
  sources: [sources.madigan1997],
  check: firstProblem,
  cost: (table) =>
    secondsPerGraphAndNode *
    decomposableGraphCount(Math.min(table.lists.length, mostListsOfGraphs)) *
    nodesPerRoot *
    (10 + Math.sqrt(observedTotal(table))),
};

function firstProblem(table: OverlapTable, { prior }: Options): Problem | null {
  const lists = table.lists.length;
  if (lists < 3) return { code: "too-few-lists", lists, least: 3 };
  if (lists > mostListsOfGraphs) return { code: "too-many-lists", lists, most: mostListsOfGraphs };
  const observed = observedTotal(table);
  const incomplete = everyCountKnown(table);
  if (incomplete) return incomplete;
  if (observed === 0) return { code: "nobody-seen" };
  return partition(table) ?? priorProblem(prior, observed);
}
