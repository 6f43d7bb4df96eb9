import { sizeOf } from "../linear-algebra/subset-lattice.ts";
import { bySizeThenMask, generatorsOf, type HierarchicalModel } from "./hierarchical-model.ts";

/**
 * The hierarchical models that differ from `model` in one term: those without one of its maximal interactions, and
 * those with one interaction more, of at most `order` lists, all of whose subsets it holds. In the order of the terms,
 * by size and then by mask, removals first.
 * Cost: 2^lists + terms^2.
 */
export function neighbouringModels(model: HierarchicalModel, lists: number, order: number): HierarchicalModel[] {
  const removed = generatorsOf(model)
    .filter((term) => sizeOf(term) > 1)
    .map((term) => model.filter((other) => other !== term));
  return [...removed, ...addableTerms(model, lists, order).map((term) => withTerm(model, term))];
}

function addableTerms(model: HierarchicalModel, lists: number, order: number): number[] {
  const isTerm = new Uint8Array(1 << lists);
  for (const term of model) isTerm[term] = 1;
  const addable: number[] = [];
  for (let term = 3; term < 1 << lists; term++) {
    const size = sizeOf(term);
    if (isTerm[term] || size < 2 || size > order) continue;
    let hasAllFaces = true;
    for (let rest = term; rest !== 0; rest &= rest - 1) if (!isTerm[term ^ (rest & -rest)]) hasAllFaces = false;
    if (hasAllFaces) addable.push(term);
  }
  return addable.sort(bySizeThenMask);
}

const withTerm = (model: HierarchicalModel, term: number): HierarchicalModel =>
  Int32Array.from([...model, term]).sort(bySizeThenMask);
