import { countTable } from "../capture/count-table.ts";
import type { ObservedCounts } from "../capture/observed-counts.ts";
import { extendModel } from "./extended-model.ts";
import { fitLoglinear, fitWorkspace } from "./fit-loglinear.ts";
import type { HierarchicalModel } from "./hierarchical-model.ts";
import { withoutPair } from "./hierarchical-model.ts";

/**
 * The odds ratio of two lists (`pair`, their mask) given the others that an estimable model has: 1 where it leaves them
 * independent, exp(parameter) where it links them, 0 where nobody is on both and the parameter is minus infinity. Null
 * where it differs with other lists (see `withoutPair`) or no maximum is found. Cost: one fit.
 */
export function fittedOddsRatio(model: HierarchicalModel, pair: number, observed: ObservedCounts): number | null {
  if (withoutPair(model, pair) === null) return null;
  if (!model.includes(pair)) return 1;
  const table = countTable(observed);
  const extended = extendModel(model, table.overlaps, table.unobservable, table.assumed);
  if (extended.boundaryTerms.includes(pair)) return 0;
  const workspace = fitWorkspace(table.lists, model.length);
  const fit = fitLoglinear(extended, table, workspace);
  if (!fit || fit === "abandoned") return null;
  return Math.exp(workspace.parameters[extended.finiteTerms.indexOf(pair)]!);
}
