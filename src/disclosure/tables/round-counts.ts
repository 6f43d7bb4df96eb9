import type { CountBounds } from "../../data/count-bounds.ts";
import { observableCells } from "../../kernel/capture/observable-cells.ts";
import type { HiddenCount } from "../../kernel/capture/observed-counts.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";

export const roundingBase = 5;
const reach = (roundingBase - 1) / 2;

/**
 * Every count of histories that people can have, 0 included, known only to the nearest multiple of 5: from 2 below to 2
 * above it, and 0 as 0 to 2. Bounds that the table came with are rounded outwards. Cost: 2^lists.
 */
export function roundCounts({ lists, counts, hidden = [], unobservable }: OverlapTable): OverlapTable {
  const given = new Map<number, CountBounds>(hidden.map((bounds) => [bounds.history, bounds]));
  const rounded: HiddenCount[] = [];
  for (const history of observableCells(counts.length, unobservable ?? [])) {
    const count = counts[history] ?? 0;
    const { low, high } = given.get(history) ?? { low: count, high: count };
    rounded.push({ history, low: Math.max(0, nearest(low) - reach), high: nearest(high) + reach });
  }
  return { lists, counts: new Float64Array(counts.length), hidden: rounded, ...(unobservable && { unobservable }) };
}

const nearest = (count: number): number => Math.round(count / roundingBase) * roundingBase;
