import { type History, listsIn } from "../../model/history.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";

/** The people on exactly the lists of a history. */
export interface Combination {
  readonly history: History;
  readonly count: number;
}

/** How many an UpSet plot draws. */
export const mostCombinations = 20;

/** The combinations that occur, largest first; equal ones with fewer lists first. */
export function combinations({ counts }: OverlapTable): Combination[] {
  const found: Combination[] = [];
  for (let history = 1; history < counts.length; history++) {
    const count = counts[history] ?? 0;
    if (count > 0) found.push({ history, count });
  }
  return found.sort((a, b) => b.count - a.count || listsIn(a.history) - listsIn(b.history) || a.history - b.history);
}
