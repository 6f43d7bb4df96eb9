import type { OverlapTable } from "../../model/overlap-table.ts";
import { failure, type Result, success } from "../../model/result.ts";
import { countBlocks } from "./count-blocks.ts";
import { hideFurtherCounts } from "./hide-further-counts.ts";
import { type HiddenCell, hideSmallCounts } from "./hide-small-counts.ts";
import type { MovableCell } from "./other-table.ts";
import type { ProtectedPart, Threshold, TotalsLevel } from "./protection.ts";
import { totalsLevels } from "./protection.ts";
import { publishedOverlaps, publishedTotals } from "./published-overlaps.ts";

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
