import { sizeOf } from "../linear-algebra/subset-lattice.ts";

/**
 * A hierarchical log-linear model: all its terms as bit masks of lists, the intercept 0 and every main effect included,
 * ordered by size and then by mask. With a term it holds all subsets of that term.
 */
export type HierarchicalModel = Int32Array;

/** Orders terms by the number of lists in them, then by mask. */
export const bySizeThenMask = (a: number, b: number): number => sizeOf(a) - sizeOf(b) || a - b;

/** The model whose maximal interactions are `generators`; main effects are added. Cost: terms x log(terms). */
export function modelFromGenerators(generators: readonly number[], lists: number): HierarchicalModel {
  const terms = new Set<number>([0]);
  for (let list = 0; list < lists; list++) terms.add(1 << list);
  for (const generator of generators) {
    for (let subset = generator; subset > 0; subset = (subset - 1) & generator) terms.add(subset);
  }
  return Int32Array.from([...terms].sort(bySizeThenMask));
}

/** The maximal interactions of a model: terms within no other term. Cost: terms^2. */
export function generatorsOf(model: HierarchicalModel): number[] {
  const generators: number[] = [];
  for (let at = 0; at < model.length; at++) {
    const term = model[at]!;
    if (term !== 0 && !isWithinALater(term, model, at)) generators.push(term);
  }
  return generators;
}

/** Larger terms stand later. A plain loop, since a ranking asks it of thousands of models. */
function isWithinALater(term: number, model: HierarchicalModel, at: number): boolean {
  for (let later = at + 1; later < model.length; later++) if ((model[later]! & term) === term) return true;
  return false;
}

/**
 * The model in which the lists of `pair` (a mask of two) are independent given the others: the same where it has no term
 * with both. Null where a larger term holds both: their odds ratio then differs with other lists, and the term cannot
 * stay in a hierarchical model without the pair. Cost: terms of the model.
 */
export function withoutPair(model: HierarchicalModel, pair: number): HierarchicalModel | null {
  if (model.some((term) => term !== pair && (term & pair) === pair)) return null;
  return model.filter((term) => term !== pair);
}
