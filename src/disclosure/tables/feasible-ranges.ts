import { type Constraint, type OptimizationDirection, solve } from "yalps";
import type { HiddenCount } from "../../kernel/capture/observed-counts.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import type { PublishedTotal } from "./protection.ts";

/** A longer search is cut short. */
const mostBranches = 2000;

/** A published total less everything visible in it: what the hidden counts in it sum to. */
interface HiddenSum {
  readonly cells: readonly number[];
  readonly people: number;
}

/**
 * What a reader can make of a protected table, or of one of its strata, with the totals published beside it: for each
 * hidden count the smallest and the largest number that some table in agreement with all of it has. Bounds propagation
 * first, then two integer programmes for each count that is not yet known; one that is cut short (in large tables with
 * totals of pairs) leaves a range too narrow, never too wide. Null when no table agrees, so that something published
 * is wrong, or none was found in time. Cost: about a millisecond a programme for five lists.
 */
export function feasibleRanges(table: OverlapTable, totals: readonly PublishedTotal[]): HiddenCount[] | null {
  const hidden = table.hidden ?? [];
  if (totals.length === 0) return [...hidden];
  const sums = totals.map(({ overlap, people }): HiddenSum => {
    const visible = table.counts.reduce((sum, count, of) => sum + ((of & overlap) === overlap ? count : 0), 0);
    const cells = [...hidden.keys()].filter((index) => ((hidden[index]?.history ?? 0) & overlap) === overlap);
    return { cells, people: people - visible };
  });
  const bounds = propagate(hidden, sums);
  if (!bounds) return null;
  const ranges: HiddenCount[] = [];
  for (const [index, cell] of bounds.entries()) {
    const low = cell.low === cell.high ? cell.low : extreme("minimize", index, bounds, sums);
    const high = cell.low === cell.high ? cell.high : extreme("maximize", index, bounds, sums);
    if (low === null || high === null) return null;
    ranges.push({ history: cell.history, low, high });
  }
  return ranges;
}

/** Narrows bounds by each sum in turn until nothing changes: a cell is at most the sum less the least of the others. */
function propagate(hidden: readonly HiddenCount[], sums: readonly HiddenSum[]): HiddenCount[] | null {
  const bounds = hidden.map((cell) => ({ ...cell }));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { cells, people } of sums) {
      const within = cells.flatMap((index) => bounds[index] ?? []);
      const least = within.reduce((sum, { low }) => sum + low, 0);
      const most = within.reduce((sum, { high }) => sum + high, 0);
      if (people < least || people > most) return null;
      for (const cell of within) {
        const low = Math.max(cell.low, people - (most - cell.high));
        const high = Math.min(cell.high, people - (least - cell.low));
        if (low === cell.low && high === cell.high) continue;
        // The sums of this round are out of date but not wrong; the next round takes the narrower bounds.
        [cell.low, cell.high] = [low, high];
        changed = true;
        if (low > high) return null;
      }
    }
  }
  return bounds;
}

/** The smallest or largest number of a cell, every cell counted from its lower bound; null when no table agrees. */
function extreme(
  direction: OptimizationDirection,
  target: number,
  bounds: readonly HiddenCount[],
  sums: readonly HiddenSum[],
): number | null {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  for (const [index, { low, high }] of bounds.entries()) {
    constraints.set(`cell ${index}`, { max: high - low });
    variables.set(`cell ${index}`, new Map([[`cell ${index}`, 1]]));
  }
  for (const [row, { cells, people }] of sums.entries()) {
    const least = cells.reduce((sum, index) => sum + (bounds[index]?.low ?? 0), 0);
    constraints.set(`sum ${row}`, { equal: people - least });
    for (const index of cells) variables.get(`cell ${index}`)?.set(`sum ${row}`, 1);
  }
  variables.get(`cell ${target}`)?.set("number", 1);
  const model = { direction, objective: "number", constraints, variables, integers: true } as const;
  const { result } = solve(model, { maxIterations: mostBranches });
  if (!Number.isFinite(result)) return null;
  return Math.round(result) + (bounds[target]?.low ?? 0);
}
