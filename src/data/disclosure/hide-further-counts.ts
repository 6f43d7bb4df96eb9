import type { History } from "../../model/history.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { type CountBlocks, fewestPossible } from "./count-blocks.ts";
import type { MovableCell } from "./other-table.ts";
import { standInCounts } from "./stand-in-counts.ts";
import { widenPossibleNumbers } from "./widen-possible-numbers.ts";

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
export function hideFurtherCounts(
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
