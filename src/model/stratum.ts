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
 * Two tables of the same lists as one. A history that is hidden in either is hidden in the sum, its bounds added up; one
 * that is unobservable in both stays so, and one that could be observed in either is observable.
 */
export function addTables(a: OverlapTable, b: OverlapTable): OverlapTable {
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
  return {
    lists: a.lists,
    counts,
    ...(hidden.length > 0 && { hidden }),
    ...(unobservable.length > 0 && { unobservable }),
  };
}
