import { countTable } from "../capture/count-table.ts";
import type { ObservedCounts } from "../capture/observed-counts.ts";
import { checkModel } from "./check-model.ts";
import { extendModel } from "./extended-model.ts";
import { fitLoglinear, fitWorkspace } from "./fit-loglinear.ts";
import { fittedMeans } from "./fitted-means.ts";
import type { HierarchicalModel } from "./hierarchical-model.ts";

/** What one model says of one table. */
export interface OneFit {
  /** People in all, seen and unseen. */
  readonly total: number;
  /** Mean number of people per history, as `fittedMeans`. */
  readonly means: Float64Array;
}

/** Checks and fits a single model; null where it has no estimate. Cost: a check and a fit. */
export function fitOneModel(model: HierarchicalModel, observed: ObservedCounts): OneFit | null {
  const table = countTable(observed);
  const extended = extendModel(model, table.overlaps, table.unobservable, table.assumed);
  const { exists, identifiable } = checkModel(extended, table.counts, table.lists);
  if (!exists || !identifiable) return null;
  const workspace = fitWorkspace(table.lists, model.length);
  const fit = fitLoglinear(extended, table, workspace);
  if (fit === null || fit === "abandoned") return null;
  return { total: fit.people + fit.dark, means: fittedMeans(extended, workspace.parameters, table.lists) };
}
