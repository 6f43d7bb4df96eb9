import type { TableCheck } from "../model/check.ts";
import { overlapBounds } from "../model/overlap-table.ts";
import type { Concern } from "../model/verdict.ts";

/**
 * Whether there are lists enough to see how they depend on each other. Two leave that to an assumption, so they are
 * refused; who shows what the assumption does to the answer may lower the threshold, and the reader is told.
 */
export const listCount: TableCheck = {
  run({ table }, { "least-lists": least }) {
    const lists = table.lists.filter((_, list) => overlapBounds(table, 1 << list).high > 0).length;
    return { tables: [], concerns: concerns(lists, least) };
  },
};

function concerns(lists: number, least: number): Concern[] {
  if (lists === 2) {
    const allowed = least <= 2;
    return [{ problem: { code: "two-lists", allowed }, weight: allowed ? "warns" : "refuses" }];
  }
  return lists < least ? [{ problem: { code: "too-few-lists", lists, least }, weight: "refuses" }] : [];
}
