import type { OverlapTable } from "./overlap-table.ts";

/** The part of a table that one combination of stratum values holds, such as the year 2021 and women. */
export interface Stratum {
  /** Value by stratum column, such as `{ year: "2021", sex: "women" }`. */
  readonly values: Readonly<Record<string, string>>;
  readonly table: OverlapTable;
}

/** The values of a stratum in a few words: `2021, women`. */
export const stratumLabel = (values: Stratum["values"]): string => Object.values(values).join(", ");

/**
 * The strata of a table by some of its stratum columns, in the order of their first appearance: those that agree in all
 * of `columns` are added up. Cost: strata x 2^L.
 */
export function strataBy(strata: readonly Stratum[], columns: readonly string[]): Stratum[] {
  const merged = new Map<string, Stratum>();
  for (const { values, table } of strata) {
    const kept = Object.fromEntries(columns.map((column) => [column, values[column] ?? ""]));
    const key = JSON.stringify(kept);
    const known = merged.get(key);
    merged.set(key, { values: kept, table: known ? addTables(known.table, table) : table });
  }
  return [...merged.values()];
}

/**
 * The table without a list that did not operate there, so that nobody is on it: histories with the list fall away, which
 * `forgetList` would put to those without it. Cost: 2^L.
 */
export function withoutAbsentList(
  { lists, counts, hidden = [], unobservable = [] }: OverlapTable,
  list: number,
): OverlapTable {
  const squeeze = (history: number): number => (history & ((1 << list) - 1)) | ((history >> (list + 1)) << list);
  const kept = (history: number): boolean => ((history >> list) & 1) === 0;
  const fewer = new Float64Array(counts.length / 2);
  counts.forEach((count, history) => {
    if (kept(history)) fewer[squeeze(history)] = count;
  });
  return onlyWhatIsSaid({
    lists: lists.filter((_, index) => index !== list),
    counts: fewer,
    hidden: hidden.filter(({ history }) => kept(history)).map((each) => ({ ...each, history: squeeze(each.history) })),
    unobservable: unobservable.filter(kept).map(squeeze),
  });
}

/** The table on more lists, nobody being on the others; `lists` must contain the table's own. */
function onLists(
  { lists: own, counts, hidden = [], unobservable = [] }: OverlapTable,
  lists: readonly string[],
): OverlapTable {
  const places = own.map((list) => lists.indexOf(list));
  const spread = (history: number): number =>
    places.reduce((mask, place, index) => mask | (((history >> index) & 1) << place), 0);
  const wider = new Float64Array(2 ** lists.length);
  counts.forEach((count, history) => {
    wider[spread(history)] = count;
  });
  return onlyWhatIsSaid({
    lists,
    counts: wider,
    hidden: hidden.map((each) => ({ ...each, history: spread(each.history) })),
    unobservable: unobservable.map(spread),
  });
}

/** Empty lists of hidden and unobservable histories left out. */
function onlyWhatIsSaid({
  lists,
  counts,
  hidden,
  unobservable,
}: Required<Omit<OverlapTable, "assumed">>): OverlapTable {
  return {
    lists,
    counts,
    ...(hidden.length > 0 && { hidden }),
    ...(unobservable.length > 0 && { unobservable }),
  };
}

/**
 * Two tables as one, on the lists of either. A history that is hidden in either is hidden in the sum, its bounds added up; one
 * that is unobservable in both stays so, and one that could be observed in either is observable.
 */
export function addTables(one: OverlapTable, other: OverlapTable): OverlapTable {
  const lists = [...one.lists, ...other.lists.filter((list) => !one.lists.includes(list))];
  const a = onLists(one, lists);
  const b = onLists(other, lists);
  const counts = a.counts.map((count, history) => count + (b.counts[history] ?? 0));
  const bounds = new Map<number, { low: number; high: number }>();
  for (const { history, low, high } of [...(a.hidden ?? []), ...(b.hidden ?? [])]) {
    const known = bounds.get(history) ?? { low: counts[history] ?? 0, high: counts[history] ?? 0 };
    bounds.set(history, { low: known.low + low, high: known.high + high });
    counts[history] = 0;
  }
  const never = new Set(b.unobservable);
  const unobservable = (a.unobservable ?? []).filter((history) => never.has(history));
  const hidden = [...bounds].map(([history, { low, high }]) => ({ history, low, high }));
  return onlyWhatIsSaid({ lists, counts, hidden, unobservable });
}
