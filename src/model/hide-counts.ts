import type { HiddenCount } from "../kernel/capture/observed-counts.ts";
import type { OverlapTable } from "./overlap-table.ts";

/** The table with further counts hidden within bounds; what is hidden already stays as it is. */
export function withHidden(table: OverlapTable, more: readonly HiddenCount[]): OverlapTable {
  if (more.length === 0) return table;
  const counts = table.counts.slice();
  for (const { history } of more) counts[history] = 0;
  const hidden = [...(table.hidden ?? []), ...more].sort((a, b) => a.history - b.history);
  return { ...table, counts, hidden };
}

/** The table with the counts from 1 to below `below` hidden within just these bounds: zeros stay apart. Cost: 2^lists. */
export function hideBelow(table: OverlapTable, below: number): OverlapTable {
  const small = Array.from(table.counts.keys()).filter((history) => {
    const count = table.counts[history] ?? 0;
    return count > 0 && count < below;
  });
  return withHidden(
    table,
    small.map((history) => ({ history, low: 1, high: below - 1 })),
  );
}
