import type { History } from "../../model/history.ts";
import { type MovableCell, otherTable, type Shifts } from "./other-table.ts";

/** A table needs a few programmes for each hidden count; more are run for large tables with totals of pairs only. */
const mostRounds = 250;

/** The cells, of which more may be hidden than before, and whether each hidden one has the numbers that it needs. */
export interface WidenedCells {
  readonly cells: readonly MovableCell[];
  readonly enough: boolean;
}

/**
 * Looks for other tables, with the same totals of `overlaps`, until each hidden cell shows as many possible numbers as
 * it needs. Where the hidden cells (weight 0) alone cannot give a cell another number, others are moved too, at a cost
 * of weight x shift: the cheapest way wins, then the nearest number, and the cells that it moves are hidden.
 *
 * A number counts as possible when a whole table that has it was found and checked in whole numbers, so nothing rests
 * on the solver's rounding. Every round shows one more number, hides one more cell, or gives a cell up, so it ends.
 * Cost: at most one integer programme for each number within the bounds of each hidden cell, and as many again for
 * each cell that it hides.
 * Source: Kelly, Golden and Assad (1992), Cell suppression: disclosure protection for sensitive tabular data.
 */
export function widenPossibleNumbers(
  start: readonly MovableCell[],
  overlaps: readonly History[],
  needed: (cell: MovableCell) => number,
): WidenedCells {
  let cells = start;
  const possible = new Map<History, Set<number>>(cells.map(({ history, count }) => [history, new Set([count])]));
  const givenUp = new Set<History>();
  const numbers = ({ history }: MovableCell): ReadonlySet<number> => possible.get(history) ?? new Set();
  const lacks = (cell: MovableCell): boolean =>
    cell.weight === 0 && !givenUp.has(cell.history) && numbers(cell).size < needed(cell);

  for (let round = 0; ; round++) {
    const cell = cells.find(lacks);
    if (!cell) return { cells, enough: givenUp.size === 0 };
    if (round === mostRounds) return { cells, enough: false };
    const way = cheapestWay(cells, overlaps, cell, numbers(cell));
    if (!way) {
      givenUp.add(cell.history);
      continue;
    }
    for (const multiple of multiples) {
      if (!staysWithin(way, multiple)) continue;
      for (const [{ history, count }, shift] of way) possible.get(history)?.add(count + multiple * shift);
    }
    cells = cells.map((each) => (each.weight > 0 && way.get(each) ? { ...each, weight: 0 } : each));
  }
}

/** What leaves the totals as they are leaves them so when it is turned round or repeated. */
const multiples = [1, -1, 2, -2, 3, -3, 4, -4];

const staysWithin = (shifts: Shifts, multiple: number): boolean =>
  [...shifts].every(
    ([{ count, low, high }, shift]) => low <= count + multiple * shift && count + multiple * shift <= high,
  );

/** The table that shows one more possible number of a cell and hides least; the first that hides nothing will do. */
function cheapestWay(
  cells: readonly MovableCell[],
  overlaps: readonly History[],
  cell: MovableCell,
  seen: ReadonlySet<number>,
): Shifts | null {
  let best: Shifts | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const count of othersByDistance(cell)) {
    if (seen.has(count)) continue;
    const shifts = otherTable(cells, overlaps, cell, count);
    const cost = shifts ? costOf(shifts) : Number.POSITIVE_INFINITY;
    if (cost < least) [best, least] = [shifts, cost];
    if (least === 0) break;
  }
  return best;
}

const costOf = (shifts: Shifts): number =>
  [...shifts].reduce((cost, [{ weight }, shift]) => cost + weight * Math.abs(shift), 0);

function othersByDistance({ low, high, count }: MovableCell): number[] {
  const numbers = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  return numbers.sort((a, b) => Math.abs(a - count) - Math.abs(b - count) || a - b);
}
