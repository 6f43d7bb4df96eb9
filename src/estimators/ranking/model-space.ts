import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import type { Problem } from "../../model/problem.ts";

/** The most models that are fitted one by one; beyond it a search is needed. */
export const mostModels = 40_000;

const orders: Readonly<Record<number, number>> = { 2: 1, 3: 2, 4: 3, 5: 3, 6: 2 };

const candidates: Readonly<Record<number, number>> = { 2: 1, 3: 8, 4: 20 };

const candidatesBeyond = 100;

/**
 * The maximal order of the interactions: the one asked for, or by the number of lists 1, 2, 3, 3, 2 for 2 to 6 lists and
 * 2 beyond. Source: the defaults of the R package MultipleSystemsEstimation 1.2.0.
 */
export const orderFor = (lists: number, order: number | "auto"): number =>
  order === "auto" ? (orders[lists] ?? 2) : order;

/** How many of the best models take part in the bootstrap: all for 2 and 3 lists, 20 for 4, 100 beyond. Source: as above. */
export const candidatesFor = (lists: number, asked: number | "auto"): number =>
  asked === "auto" ? (candidates[lists] ?? candidatesBeyond) : asked;

/** The largest order whose models stay within `mostModels`: lists - 1 up to five lists, 2 for six, 1 beyond. */
export const largestOrder = (lists: number): number => (lists <= 5 ? lists - 1 : lists === 6 ? 2 : 1);

/** How many hierarchical models there are, from above where no formula exists. */
export function modelCountAtMost(lists: number, order: number): number {
  if (order === 1) return 1;
  if (order === 2) return 2 ** ((lists * (lists - 1)) / 2);
  return lists === 3 ? 8 : lists === 4 ? 113 : 6893;
}

/** Why the models up to `order` cannot be compared on this table, or null. */
export function rankingProblem(table: OverlapTable, order: number | "auto"): Problem | null {
  const lists = table.lists.length;
  if (lists < 2) return { code: "too-few-lists", lists, least: 2 };
  if (observedTotal(table) === 0) return { code: "nobody-seen" };
  const divided = partition(table);
  if (divided) return divided;
  const chosen = orderFor(lists, order);
  if (chosen > lists - 1) return { code: "order-too-high", order: chosen, most: lists - 1 };
  const largest = largestOrder(lists);
  return chosen > largest ? { code: "too-many-models", lists, order: chosen, largestOrder: largest } : null;
}
