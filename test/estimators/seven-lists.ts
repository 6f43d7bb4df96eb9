import type { OverlapTable } from "../../src/model/overlap-table.ts";
import { goldenTable } from "../golden/read-golden.ts";

/**
 * A table of seven lists made of a published one, for there is no published table of seven: of eight lists the last is
 * forgotten; of six lists the third is split in two, a third of each history going to the seventh list instead, and one
 * person of each larger third staying on both.
 */
export function sevenLists(name: string): OverlapTable {
  const { lists, counts } = goldenTable(name);
  const seven = new Float64Array(128);
  if (lists.length > 7) {
    counts.forEach((count, history) => {
      seven[history & 127] = (seven[history & 127] ?? 0) + count;
    });
    seven[0] = 0;
    return { lists: lists.slice(0, 7), counts: seven };
  }
  counts.forEach((count, history) => {
    const moved = history & 4 ? Math.floor(count / 3) : 0;
    const onBoth = moved > 3 ? 1 : 0;
    seven[history] = count - moved;
    if (moved === 0) return;
    seven[history | 64] = onBoth;
    seven[(history & ~4) | 64] = (seven[(history & ~4) | 64] ?? 0) + moved - onBoth;
  });
  return { lists: [...lists, "split"], counts: seven };
}
