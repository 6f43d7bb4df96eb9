import { countTable } from "../capture/count-table.ts";
import type { ObservedCounts } from "../capture/observed-counts.ts";
import { extendModel } from "./extended-model.ts";
import { fitLoglinear, fitWorkspace } from "./fit-loglinear.ts";
import type { HierarchicalModel } from "./hierarchical-model.ts";

/**
 * For `profileLikelihood`: minus half the deviance of an estimable hierarchical model when `dark` > 0 people on no list
 * are counted too, so that the empty history is a cell like any other. Terms at minus infinity stay there. Each fit
 * begins at the one before. NaN when no maximum is found. No count may be hidden.
 * Cost of each value: a fit.
 */
export function loglinearProfile(model: HierarchicalModel, observed: ObservedCounts): (dark: number) => number {
  const seen = countTable(observed);
  const extended = extendModel(model, seen.overlaps, seen.unobservable, seen.assumed);
  const withDark = { ...extended, cells: Int32Array.from([0, ...extended.cells]) };
  const workspace = fitWorkspace(seen.lists, model.length);
  const counts = seen.counts.slice();
  let perfectFit = 0;
  for (const count of counts) if (count > 0) perfectFit += count * Math.log(count) - count;
  let start: Float64Array | undefined;
  return (dark) => {
    counts[0] = dark;
    const table = countTable({ ...observed, counts });
    const warm = start && fitLoglinear(withDark, table, workspace, { start });
    const fit = warm || fitLoglinear(withDark, table, workspace);
    if (!fit || fit === "abandoned") return Number.NaN;
    start = workspace.parameters.slice(0, extended.finiteTerms.length);
    return fit.logLikelihood + table.logFactorials - (perfectFit + dark * Math.log(dark) - dark);
  };
}
