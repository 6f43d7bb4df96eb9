import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import type { Problem } from "../../model/problem.ts";
import { largestOrder, orderFor } from "./model-space.ts";

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
