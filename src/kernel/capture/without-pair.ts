import type { HierarchicalModel } from "../loglinear/hierarchical-model.ts";

/**
 * The model in which the lists of `pair` (a mask of two) are independent given the others: the same where it has no term
 * with both. Null where a larger term holds both: their odds ratio then differs with other lists, and the term cannot
 * stay in a hierarchical model without the pair. Cost: terms of the model.
 */
export function withoutPair(model: HierarchicalModel, pair: number): HierarchicalModel | null {
  if (model.some((term) => term !== pair && (term & pair) === pair)) return null;
  return model.filter((term) => term !== pair);
}
