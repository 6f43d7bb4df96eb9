import type { HiddenCount } from "../kernel/capture/observed-counts.ts";
import type { History } from "./history.ts";
import type { OverlapTable } from "./overlap-table.ts";

/**
 * The table on other lists. Being on list k of the old ones means being on the lists of the mask `becomes[k]`, 0 where
 * it means nothing any more. Histories that come to be the same add up, the bounds of hidden ones too; people who are on
 * no list any more fall out; a history is unobservable if all that become it are. Cost: lists x 2^lists.
 */
export function regroupHistories(
  { lists: old, counts, hidden = [], unobservable = [] }: OverlapTable,
  lists: readonly string[],
  becomes: readonly History[],
): OverlapTable {
  const regrouped = (history: History): History =>
    old.reduce((mask, _, list) => ((history >> list) & 1 ? mask | (becomes[list] ?? 0) : mask), 0);
  const sums = new Float64Array(2 ** lists.length);
  const observable = new Set<History>();
  const never = new Set(unobservable);
  for (let history = 1; history < counts.length; history++) {
    const group = regrouped(history);
    if (group === 0) continue;
    sums[group] = (sums[group] ?? 0) + (counts[history] ?? 0);
    if (!never.has(history)) observable.add(group);
  }
  const bounds = new Map<History, { low: number; high: number }>();
  for (const { history, low, high } of hidden) {
    const group = regrouped(history);
    if (group === 0) continue;
    const known = bounds.get(group) ?? { low: sums[group] ?? 0, high: sums[group] ?? 0 };
    bounds.set(group, { low: known.low + low, high: known.high + high });
    sums[group] = 0;
  }
  const stillHidden = [...bounds].map(([history, { low, high }]): HiddenCount => ({ history, low, high }));
  const stillNever = Array.from(sums.keys()).filter((history) => history > 0 && !observable.has(history));
  return {
    lists,
    counts: sums,
    ...(stillHidden.length > 0 && { hidden: stillHidden.sort((a, b) => a.history - b.history) }),
    ...(stillNever.length > 0 && { unobservable: stillNever }),
  };
}
