import { type OverlapTable, observedTotal, overlapTotal } from "../../model/overlap-table.ts";
import { failure, type Result, success } from "../../model/result.ts";
import type { CollectionDesign } from "./collection-design.ts";
import { dependence } from "./plans.ts";

/** What is known or supposed of the present data. */
export interface PresentData {
  readonly table: OverlapTable;
  /** People in all, as somebody supposes or as an estimate from the table says. */
  readonly people: { readonly given: number } | { readonly estimated: number };
  readonly missedLinks: number;
  /** As a notebook writes pairs of lists that depend on each other. */
  readonly dependences: readonly { readonly between: readonly string[]; readonly "odds-ratio": number }[];
}

/**
 * The design of which the present data are an outcome: each list reaches the share of all people that it has, of hidden
 * counts what is certain. An estimate that takes every link as found is (1 - e)^-2 times too high where a share e of the
 * keys fails, since that many overlaps are lost, and is brought down by that. Fails with `nobody-left-to-find`, or with
 * `unknown-list` of a dependence. Cost: lists 2^lists.
 */
export function presentDesign({ table, people: all, missedLinks, dependences }: PresentData): Result<CollectionDesign> {
  const people = "given" in all ? all.given : all.estimated * (1 - missedLinks) ** 2;
  const lengths = table.lists.map((_, index) => overlapTotal(table, 1 << index));
  // Where links are missed the table counts some people twice, but no list does.
  const seen = missedLinks > 0 ? Math.max(...lengths) : observedTotal(table);
  if (people <= seen) return failure({ code: "nobody-left-to-find", people, seen });
  const lists = table.lists.map((name, index) => ({ name, reach: (lengths[index] ?? 0) / people }));
  let design: CollectionDesign = { people, lists, dependentPairs: [], missedLinks };
  for (const pair of dependences) {
    const applied = dependence.apply(design, pair);
    if (!applied.ok) return applied;
    design = applied.value;
  }
  return success(design);
}
