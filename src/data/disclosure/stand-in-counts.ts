import { type Constraint, solve } from "yalps";
import type { History } from "../../model/history.ts";
import type { CountBounds } from "../count-bounds.ts";

/** A count, hidden or visible, of which no more than its block counts here. */
export interface BlockedCell extends CountBounds {
  readonly history: History;
}

const mostBranches = 500;

/**
 * Counts in the place of the true ones: each within the bounds of its cell, with the same `sums` over the cells of
 * each overlap, and as near to the middle of the bounds as can be. They depend on nothing else, so whoever knows
 * bounds and totals can work them out, and what is decided by them tells nothing of the true counts. Null when none
 * were found.
 */
export function standInCounts(
  cells: readonly BlockedCell[],
  overlaps: readonly History[],
  sums: readonly number[],
): number[] | null {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  const middles = cells.map(({ low, high }) => Math.floor((low + high) / 2));
  cells.forEach(({ history, low, high }, index) => {
    const middle = middles[index] ?? low;
    for (const [name, sign, most] of [
      [`up ${index}`, 1, high - middle],
      [`down ${index}`, -1, middle - low],
    ] as const) {
      const within = overlaps.filter((overlap) => (history & overlap) === overlap);
      const coefficients = new Map(within.map((overlap) => [`overlap ${overlap}`, sign as number]));
      constraints.set(name, { max: most });
      variables.set(name, coefficients.set(name, 1).set("distance", 1));
    }
  });
  overlaps.forEach((overlap, row) => {
    const atMiddle = middles.reduce(
      (sum, middle, index) => sum + (((cells[index]?.history ?? 0) & overlap) === overlap ? middle : 0),
      0,
    );
    constraints.set(`overlap ${overlap}`, { equal: (sums[row] ?? 0) - atMiddle });
  });
  const model = { direction: "minimize", objective: "distance", constraints, variables, integers: true } as const;
  const { result, variables: found } = solve(model, { maxIterations: mostBranches });
  if (!Number.isFinite(result)) return null;
  const values = new Map(found.map(([name, value]) => [name, Math.round(value)]));
  return middles.map((middle, index) => middle + (values.get(`up ${index}`) ?? 0) - (values.get(`down ${index}`) ?? 0));
}
