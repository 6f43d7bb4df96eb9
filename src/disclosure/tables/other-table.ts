import { type Constraint, solve } from "yalps";
import type { CountBounds } from "../../data/count-bounds.ts";
import type { History } from "../../model/history.ts";

/** A count that readers know, or would know, only by its bounds. */
export interface MovableCell extends CountBounds {
  readonly history: History;
  readonly count: number;
  /** What it costs to move the count by one: 0 where it is hidden already. */
  readonly weight: number;
}

/** How a table with the same totals differs: by cell, what is to be added to its count. */
export type Shifts = ReadonlyMap<MovableCell, number>;

/** A search that takes longer counts as having found nothing, which is the safe side. */
const mostBranches = 200;

/**
 * A table with the same `overlaps` totals in which `target` has another `count`, each cell within its bounds, and the
 * sum of weight x shift is least; null where there is none. The integer programme has one variable for a hidden cell,
 * its distance from its lower bound, and two for another, up and down.
 */
export function otherTable(
  cells: readonly MovableCell[],
  overlaps: readonly History[],
  target: MovableCell,
  count: number,
): Shifts | null {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  const sums = new Map(overlaps.map((overlap) => [overlap, 0]));

  cells.forEach((cell, index) => {
    const within = overlaps.filter((overlap) => (cell.history & overlap) === overlap);
    const move = (sign: number, name: string, bound: Constraint): void => {
      const coefficients = new Map(within.map((overlap) => [`overlap ${overlap}`, sign]));
      if (cell.weight > 0) coefficients.set("cost", cell.weight);
      constraints.set(name, bound);
      variables.set(name, coefficients.set(name, 1));
    };
    if (cell.weight === 0) {
      for (const overlap of within) sums.set(overlap, (sums.get(overlap) ?? 0) + cell.count - cell.low);
      move(1, `cell ${index}`, cell === target ? { equal: count - cell.low } : { max: cell.high - cell.low });
    } else {
      move(1, `up ${index}`, { max: cell.high - cell.count });
      move(-1, `down ${index}`, { max: cell.count - cell.low });
    }
  });
  for (const [overlap, sum] of sums) constraints.set(`overlap ${overlap}`, { equal: sum });

  const model = { direction: "minimize", objective: "cost", constraints, variables, integers: true } as const;
  const { result, variables: found } = solve(model, { maxIterations: mostBranches });
  if (!Number.isFinite(result)) return null;
  const values = new Map(found.map(([name, value]) => [name, Math.round(value)]));
  const shifts = new Map(
    cells.map((cell, index) => {
      if (cell.weight === 0) return [cell, cell.low + (values.get(`cell ${index}`) ?? 0) - cell.count];
      return [cell, (values.get(`up ${index}`) ?? 0) - (values.get(`down ${index}`) ?? 0)];
    }),
  );
  return keepsTotals(shifts, overlaps) && shifts.get(target) === count - target.count ? shifts : null;
}

/** Whether shifts, in whole numbers, leave every cell within its bounds and every total as it is. */
function keepsTotals(shifts: Shifts, overlaps: readonly History[]): boolean {
  const sums = new Map(overlaps.map((overlap) => [overlap, 0]));
  for (const [{ history, count, low, high }, shift] of shifts) {
    if (count + shift < low || count + shift > high) return false;
    for (const overlap of overlaps) {
      if ((history & overlap) === overlap) sums.set(overlap, (sums.get(overlap) ?? 0) + shift);
    }
  }
  return [...sums.values()].every((sum) => sum === 0);
}
