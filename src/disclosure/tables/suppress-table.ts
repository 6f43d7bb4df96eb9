import { type Constraint, solve } from "yalps";
import type { CountBounds } from "../../data/count-bounds.ts";
import { observableCells } from "../../kernel/capture/observable-cells.ts";
import { type History, listsIn } from "../../model/history.ts";
import { type OverlapTable, overlapTotal } from "../../model/overlap-table.ts";
import { failure, type Result, success } from "../../model/result.ts";
import { type CountBlocks, countBlocks, fewestPossible } from "./count-blocks.ts";
import type { MovableCell } from "./other-table.ts";
import {
  type ProtectedPart,
  type PublishedTotal,
  type Threshold,
  type TotalsLevel,
  totalsLevels,
} from "./protection.ts";
import { widenPossibleNumbers } from "./widen-possible-numbers.ts";

/** A count, hidden or visible, of which no more than its block counts here. */
interface BlockedCell extends CountBounds {
  readonly history: History;
}

const mostBranches = 500;

/**
 * Counts in the place of the true ones: each within the bounds of its cell, with the same `sums` over the cells of
 * each overlap, and as near to the middle of the bounds as can be. They depend on nothing else, so whoever knows
 * bounds and totals can work them out, and what is decided by them tells nothing of the true counts. Null when none
 * were found.
 */
function standInCounts(
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

/** The overlaps whose totals are known at a level: everybody (0), each list, each pair of lists. */
function publishedOverlaps(lists: number, level: TotalsLevel): History[] {
  const single = Array.from({ length: lists }, (_, k) => 1 << k);
  switch (level) {
    case "none":
      return [];
    case "everybody":
      return [0];
    case "lists":
      return [0, ...single];
    case "pairs":
      return [0, ...single, ...single.flatMap((a) => single.filter((b) => b > a).map((b) => a | b))];
    default:
      return level satisfies never;
  }
}

/** The totals of a table of known counts. Cost: overlaps x 2^lists. */
const publishedTotals = (table: OverlapTable, overlaps: readonly History[]): PublishedTotal[] =>
  overlaps.map((overlap) => ({ overlap, people: overlapTotal(table, overlap) }));

/** Beyond so many hidden counts the programmes take too long; the totals are then withheld. */
const mostHidden = 128;

/** The further counts that are looked at, the smallest ones of a large table. */
const mostCandidates = 128;

/** Larger counts are all equally dear to hide, so that the weights of a programme stay of one order of magnitude. */
const mostWeight = 10_000;

/**
 * Secondary suppression: the counts to hide besides the `small` ones so that the totals of `overlaps` betray none.
 *
 * Which to hide, smallest blocks first, is decided on stand-in counts, which any reader of the export can work out,
 * and so that there every hidden number could be whatever its bounds allow, if it can be arranged. The true counts
 * then only decide whether that is good enough: each hidden count must keep at least 3 possible numbers, and one whose
 * bounds reach into the small numbers at least half of those within its bounds. If not, the result is null. Zeros are
 * never hidden here.
 */
function hideFurtherCounts(
  table: OverlapTable,
  small: readonly Omit<MovableCell, "weight">[],
  blocks: CountBlocks,
  overlaps: readonly History[],
): MovableCell[] | null {
  const hidden = small.map((cell): MovableCell => ({ ...cell, weight: 0 }));
  if (hidden.length === 0) return [];
  if (hidden.length > mostHidden) return null;
  const smallHistories = new Set(small.map(({ history }) => history));
  const cells = [...hidden, ...candidates(table, smallHistories, blocks)];
  const sums = overlaps.map((overlap) =>
    cells.reduce((sum, { history, count }) => sum + ((history & overlap) === overlap ? count : 0), 0),
  );
  const standIns = standInCounts(cells, overlaps, sums);
  if (!standIns) return null;
  const standing = cells.map((cell, index) => ({ ...cell, count: standIns[index] ?? cell.count }));
  const chosen = widenPossibleNumbers(standing, overlaps, ({ low, high }) => high - low + 1);
  const real = cells.flatMap((cell, index) => (chosen.cells[index]?.weight === 0 ? [{ ...cell, weight: 0 }] : []));
  const { enough } = widenPossibleNumbers(real, overlaps, (cell) => needed(cell, blocks));
  return enough ? real.filter(({ history }) => !smallHistories.has(history)) : null;
}

/** How many numbers a hidden count must possibly be. */
function needed({ low, high }: MovableCell, { largestSmall }: CountBlocks): number {
  return low > largestSmall ? fewestPossible : Math.max(fewestPossible, Math.ceil((high - low + 1) / 2));
}

/** Visible counts by size, of which only the block is looked at. */
function candidates({ counts }: OverlapTable, hidden: ReadonlySet<History>, { blockOf }: CountBlocks): MovableCell[] {
  const cells: MovableCell[] = [];
  counts.forEach((count, history) => {
    if (count === 0 || hidden.has(history)) return;
    const block = blockOf(count);
    cells.push({ history, count, ...block, weight: Math.min(block.low, mostWeight) });
  });
  return cells.sort((a, b) => a.low - b.low || a.history - b.history).slice(0, mostCandidates);
}

export interface SuppressionOptions {
  readonly threshold: Threshold;
  /** The exact totals to publish beside the table, if it can be protected against readers who know them. */
  readonly totals: TotalsLevel;
  /** The exact totals that readers have from elsewhere, such as an annual report: these cannot be withheld. */
  readonly known: TotalsLevel;
}

/** A table with its small counts hidden, and what was done. */
export interface SuppressedTable {
  readonly table: OverlapTable;
  readonly part: Omit<ProtectedPart, "values">;
}

/**
 * Hides small counts, and what would betray them, at the highest level of totals, from `totals` down to `known`, that
 * allows it.
 */
export function suppressTable(table: OverlapTable, options: SuppressionOptions): Result<SuppressedTable> {
  const known = withoutEqualBounds(table);
  const blocks = countBlocks(options.threshold);
  const small = hideSmallCounts(known, blocks);
  const counted = small.flatMap(({ count, ...cell }) => (count === null ? [] : [{ ...cell, count }]));
  const lowest = totalsLevels.indexOf(options.known);
  for (let rank = Math.max(totalsLevels.indexOf(options.totals), lowest); rank >= lowest; rank--) {
    const overlaps = publishedOverlaps(table.lists.length, totalsLevels[rank] ?? "none");
    if (overlaps.length > 0 && counted.length < small.length) continue;
    const further = overlaps.length > 0 ? hideFurtherCounts(known, counted, blocks, overlaps) : [];
    if (!further) continue;
    return success({
      table: withHidden(known, [...small, ...further]),
      part: { totals: publishedTotals(known, overlaps), reasons: reasonsOf(small, further) },
    });
  }
  if (options.known === "none") throw new Error("a table without totals is always protected");
  return failure({ code: "not-protectable", known: options.known });
}

/** Bounds that do not differ are a count like any other. */
function withoutEqualBounds({ lists, counts, hidden = [], unobservable }: OverlapTable): OverlapTable {
  const known = counts.slice();
  for (const { history, low, high } of hidden) if (low === high) known[history] = low;
  const bounds = hidden.filter(({ low, high }) => low < high);
  return {
    lists,
    counts: known,
    ...(bounds.length > 0 && { hidden: bounds }),
    ...(unobservable && { unobservable }),
  };
}

function withHidden(table: OverlapTable, cells: readonly (HiddenCell | MovableCell)[]): OverlapTable {
  const counts = table.counts.slice();
  for (const { history } of cells) counts[history] = 0;
  const hidden = cells.map(({ history, low, high }) => ({ history, low, high })).sort((a, b) => a.history - b.history);
  return {
    lists: table.lists,
    counts,
    ...(hidden.length > 0 && { hidden }),
    ...(table.unobservable && { unobservable: table.unobservable }),
  };
}

function reasonsOf(small: readonly HiddenCell[], further: readonly MovableCell[]): ProtectedPart["reasons"] {
  const reasons = [
    ...small.map(({ history, reason }) => ({ history, reason })),
    ...further.map(({ history }) => ({ history, reason: "totals" as const })),
  ];
  return reasons.sort((a, b) => a.history - b.history);
}

/** A count that is hidden: 1..4 because it is small, or bounds that the table came with. */
interface HiddenCell extends CountBounds {
  readonly history: History;
  /** The count, where it is known. */
  readonly count: number | null;
  readonly reason: "small" | "given";
}

/**
 * The counts of a table, whose given bounds differ, that are hidden whatever else is published, by a rule that looks
 * at one count and the zeros beside it:
 *
 * - A count from 1 to `largestSmall` is hidden behind these numbers.
 * - A 0 stays 0. It is about nobody, and an estimate needs to know it from 1. What zeros can say of somebody is,
 *   together, that everyone on one list is on another. So where only the count of those on list A *alone* keeps A from
 *   lying inside some other list, that count is hidden from 0 on, be it 0 or small: bounds and zeros never say that
 *   one list is inside another.
 * - Bounds that the table came with are kept, and widened to whole blocks when they reach into small counts or leave
 *   too few numbers; their zero stays possible.
 *
 * Cost: lists^2 2^lists.
 */
function hideSmallCounts(table: OverlapTable, blocks: CountBlocks): HiddenCell[] {
  const { counts, hidden = [], unobservable = [] } = table;
  const given = new Map(hidden.map((bounds) => [bounds.history, bounds]));
  const cells: HiddenCell[] = [];
  for (const history of observableCells(counts.length, unobservable)) {
    const bounds = given.get(history);
    const count = counts[history] ?? 0;
    if (bounds) {
      cells.push({ history, ...widened(bounds, blocks), count: null, reason: "given" });
    } else if (count <= blocks.largestSmall) {
      const low = aloneKeepsApart(table, history) ? 0 : 1;
      if (count >= low) cells.push({ history, low, high: blocks.largestSmall, count, reason: "small" });
    }
  }
  return cells;
}

function widened({ low, high }: CountBounds, { largestSmall, blockOf }: CountBlocks): CountBounds {
  if (low > largestSmall && high - low + 1 >= fewestPossible) return { low, high };
  return { low: blockOf(low).low, high: blockOf(high).high };
}

/** Whether `history` is that of a single list, and all others with this list and without some second one are 0. */
function aloneKeepsApart({ lists, counts, hidden = [] }: OverlapTable, history: History): boolean {
  if (listsIn(history) !== 1) return false;
  const possible = new Set(hidden.map((bounds) => bounds.history));
  const nobodyWithout = (second: History): boolean => {
    for (let overlap = history + 1; overlap < counts.length; overlap++) {
      const apart = (overlap & history) !== 0 && (overlap & second) === 0;
      if (apart && ((counts[overlap] ?? 0) > 0 || possible.has(overlap))) return false;
    }
    return true;
  };
  return lists.some((_, k) => 1 << k !== history && nobodyWithout(1 << k));
}
