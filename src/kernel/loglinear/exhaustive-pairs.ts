import { countTable } from "../capture/count-table.ts";
import type { ObservedCounts } from "../capture/observed-counts.ts";
import { sizeOf } from "../linear-algebra/subset-lattice.ts";
import { checkModel } from "./check-model.ts";
import { extendModel } from "./extended-model.ts";
import { fitLoglinear, fitWorkspace } from "./fit-loglinear.ts";
import { pairsOf } from "./growing-model.ts";
import { modelFromGenerators } from "./hierarchical-model.ts";
import { type Criterion, informationCriterion, likelihoodNeeded } from "./information-criterion.ts";

/** A model of pairs is a whole number whose bit i says that pair i is in it. */
export interface ExhaustiveRequest {
  /** All pairs of lists as masks; those first that are the most costly to leave out, which makes the search short. */
  readonly pairs: readonly number[];
  readonly criterion: Criterion;
  /** How many of the best models are wanted. */
  readonly most: number;
  /** A criterion that models must fall below to be of interest. */
  readonly limit: number;
  /** How many of the first pairs are decided, and how: the search covers the 2^(pairs - decided) models that agree. */
  readonly decided: number;
  readonly kept: number;
}

/** The best of a block of models, and what became of the others. */
export interface ExhaustivePart {
  /** Best first, with their criteria. */
  readonly models: Int32Array;
  readonly values: Float64Array;
  /** Models taken up by the fit, to its end or until proven worse; all others were proven worse without one. */
  readonly fitted: number;
  /** Models that would have been kept but have no estimate: how many, and the first of them. */
  readonly withoutEstimate: number;
  readonly excluded: Int32Array;
}

const mostExcluded = 100;

const fitsPerYield = 32;

/**
 * The best models of pairs in a block of all of them, exactly, by leaps and bounds. The tree of models starts from all
 * pairs that are not decided against and removes one pair at a time, in the order of `pairs`, so each model is met once
 * and its fit starts from its parent's. No model below a node has a greater likelihood than the node, nor fewer terms
 * than those that can no longer be removed: when that criterion is not below the worst one kept, the branch is left
 * without a fit. The supremum of the likelihood serves as bound where a model has no estimate. Yields the share of the
 * block that is settled.
 * Cost: one fit per node visited; from a thousandth of the models to all of them.
 * Source: Furnival and Wilson (1974), Regressions by leaps and bounds, Technometrics 16(4), 499-511.
 */
export function* exhaustivePairs(
  { pairs, criterion, most, limit, decided, kept: keptFirst }: ExhaustiveRequest,
  observed: ObservedCounts,
): Generator<number, ExhaustivePart> {
  const table = countTable(observed);
  const { lists, counts, overlaps, unobservable } = table;
  const people = overlaps[0] ?? 0;
  const workspace = fitWorkspace(lists, 1 + lists + pairs.length);
  const start = new Float64Array(1 + lists + pairs.length);
  const kept: BestKept = bestKept(most, limit);
  const excluded: number[] = [];
  let withoutEstimate = 0;
  let fitted = 0;
  let settled = 0;
  const models = 2 ** (pairs.length - decided);
  const mainEffects = [0, ...Array.from({ length: lists }, (_, list) => 1 << list)];
  const termsOf = (model: number): Int32Array =>
    Int32Array.from([...mainEffects, ...pairs.filter((_, index) => model & (1 << index))]);
  /** Where counts are hidden, the fewest people there can be make the smallest criterion. */
  const leastCriterion = (pairsAtLeast: number, bound: number): number =>
    informationCriterion(criterion, 1 + lists + pairsAtLeast, bound, people);

  const exclude = (model: number): void => {
    withoutEstimate++;
    if (excluded.length < mostExcluded) excluded.push(model);
  };

  interface Fitted {
    readonly bound: number;
    readonly terms: Int32Array;
    readonly parameters: Float64Array;
    readonly found: boolean;
  }

  /**
   * The supremum of the likelihood, or the parent's where it was not found; null when no model of the branch is kept.
   */
  const fitNode = (model: number, pairsAtLeast: number, parent: Fitted | null): Fitted | null => {
    fitted++;
    const extended = extendModel(termsOf(model), overlaps, unobservable);
    const goal = likelihoodNeeded(criterion, 1 + lists + pairsAtLeast, kept.worst(), people);
    const terms = extended.finiteTerms;
    let fit: ReturnType<typeof fitLoglinear> = null;
    if (parent?.found) {
      for (let i = 0; i < terms.length; i++) start[i] = parent.parameters[parent.terms.indexOf(terms[i]!)]!;
      fit = fitLoglinear(extended, table, workspace, { start, goal });
    }
    fit ??= fitLoglinear(extended, table, workspace, { goal });
    if (fit === "abandoned") return null;
    if (!fit) {
      exclude(model);
      return { bound: parent?.bound ?? 0, terms, parameters: new Float64Array(), found: false };
    }
    const parameters = 1 + lists + sizeOf(model);
    const value = informationCriterion(criterion, parameters, fit.logLikelihood, fit.people);
    if (value < kept.worst()) {
      const { exists, identifiable } = checkModel(extended, counts, lists);
      if (exists && identifiable) kept.offer(value, model);
      else exclude(model);
    }
    return { bound: fit.logLikelihood, terms, parameters: workspace.parameters.slice(0, terms.length), found: true };
  };

  function* explore(node: Fitted, model: number, from: number): Generator<number> {
    let atLeast = sizeOf(model & ((1 << from) - 1));
    for (let removed = from; removed < pairs.length; removed++, atLeast++) {
      if (leastCriterion(atLeast, node.bound) >= kept.worst()) {
        settled += 2 ** (pairs.length - removed) - 1;
        return;
      }
      const child = model ^ (1 << removed);
      const childNode = fitNode(child, atLeast, node);
      settled++;
      if (fitted % fitsPerYield === 0) yield settled / models;
      if (childNode) yield* explore(childNode, child, removed + 1);
      else settled += 2 ** (pairs.length - removed - 1) - 1;
    }
  }

  const root = (2 ** pairs.length - 1) ^ ((2 ** decided - 1) ^ keptFirst);
  const rootNode = fitNode(root, sizeOf(keptFirst), null);
  settled++;
  if (rootNode) yield* explore(rootNode, root, decided);
  return {
    models: Int32Array.from(kept.items()),
    values: Float64Array.from(kept.values()),
    fitted,
    withoutEstimate,
    excluded: Int32Array.from(excluded),
  };
}

/** The `most` smallest values met so far, each with a whole number that says whose it is. */
interface BestKept {
  /** The value that a newcomer must fall below: the largest kept, or plus infinity while there is room. */
  worst(): number;
  offer(value: number, item: number): void;
  /** What was kept, smallest value first; of equal values the one offered first. */
  items(): number[];
  values(): number[];
}

/**
 * Keeps at most `most` values; `limit` is a value that even the first must fall below. Cost of an offer that is kept:
 * `most`.
 */
export function bestKept(most: number, limit: number): BestKept {
  const values: number[] = [];
  const items: number[] = [];
  const worst = (): number => (values.length < most ? limit : Math.min(limit, values[most - 1]!));
  return {
    worst,
    offer(value, item) {
      if (!(value < worst())) return;
      let place = values.length;
      while (place > 0 && values[place - 1]! > value) place--;
      values.splice(place, 0, value);
      items.splice(place, 0, item);
      if (values.length > most) {
        values.pop();
        items.pop();
      }
    },
    items: () => [...items],
    values: () => [...values],
  };
}

/**
 * Pairs of lists as masks, those first whose absence costs the model of all pairs most likelihood, and among equals
 * those that alone gain most: the order in which a search by leaps and bounds is short.
 * Cost: two fits for each pair.
 */
export function pairsByImportance(observed: ObservedCounts): number[] {
  const table = countTable(observed);
  const { lists, overlaps, unobservable } = table;
  const pairs = pairsOf(lists);
  const workspace = fitWorkspace(lists, 1 + lists + pairs.length);
  const likelihood = (present: readonly number[]): number => {
    const fit = fitLoglinear(
      extendModel(modelFromGenerators(present, lists), overlaps, unobservable),
      table,
      workspace,
    );
    return fit && fit !== "abandoned" ? fit.logLikelihood : 0;
  };
  return pairs
    .map((pair) => ({ pair, without: likelihood(pairs.filter((other) => other !== pair)), alone: likelihood([pair]) }))
    .sort((a, b) => a.without - b.without || b.alone - a.alone)
    .map(({ pair }) => pair);
}
