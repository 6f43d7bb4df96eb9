import type { CountTable } from "../capture/count-table.ts";
import { checkModel } from "./check-model.ts";
import { type ExtendedModel, extendModel } from "./extended-model.ts";
import { type FitWorkspace, fitLoglinear, type LoglinearFit } from "./fit-loglinear.ts";
import { noMaximum, notIdentifiable } from "./fit-models.ts";
import { bySizeThenMask, type HierarchicalModel } from "./hierarchical-model.ts";

/** A model of main effects and pairs that grows by one pair at a time, each fit starting from the one before. */
export interface GrowingModel {
  /** Whether the last fit succeeded and what it gave; null before the main effects are fitted. */
  readonly fit: LoglinearFit | null;
  has(pair: number): boolean;
  /** People seen on both lists of a pair; whole, and where counts are hidden as expected within their bounds. */
  observed(pair: number): number;
  /** People expected on both lists of a pair under the fitted model. */
  expected(pair: number): number;
  /** Why the model with the pair added would have no estimate, as in `fitModels`; 0 when it has one. */
  code(pair: number): number;
  /** Adds a pair whose code is 0 and fits; false, with the model left as it was, when no maximum was found. */
  add(pair: number): boolean;
  terms(): HierarchicalModel;
  /** Fitted means by history, 0 outside the likelihood; a copy. */
  means(): Float64Array;
}

/** Pairs of lists in lexicographic order 12, 13, .., 23, as masks. */
export function pairsOf(lists: number): number[] {
  const pairs: number[] = [];
  for (let first = 0; first < lists; first++) {
    for (let second = first + 1; second < lists; second++) pairs.push((1 << first) | (1 << second));
  }
  return pairs;
}

/**
 * The model of main effects on a table, fitted where it has an estimate; `mainEffectsCode` says why not. The workspace
 * needs room for all pairs. Cost of a step: a check and a fit (see `checkModel` and `fitLoglinear`).
 */
export function growingModel(
  table: CountTable,
  workspace: FitWorkspace,
): { readonly model: GrowingModel; readonly mainEffectsCode: number } {
  const { lists, overlaps, counts, unobservable } = table;
  const terms = [0, ...Array.from({ length: lists }, (_, list) => 1 << list)];
  const expected = new Float64Array(overlaps.length);
  const completed = overlaps.slice();
  let parameters = new Float64Array(0);
  let fit: LoglinearFit | null = null;
  let cells: Int32Array = new Int32Array(0);
  const means = new Float64Array(overlaps.length);
  /** The extension that was checked last, so that a pair checked and then added is extended once. */
  let checked: { readonly pair: number; readonly extended: ExtendedModel } | null = null;

  const codeOf = (extended: ExtendedModel): number => {
    const { exists, identifiable } = checkModel(extended, counts, lists);
    return (exists ? 0 : noMaximum) + (identifiable ? 0 : notIdentifiable);
  };

  const fitExtended = (extended: ExtendedModel, start: Float64Array | null): boolean => {
    let next = start ? fitLoglinear(extended, table, workspace, { start }) : null;
    next ??= fitLoglinear(extended, table, workspace);
    if (!next || next === "abandoned") return false;
    fit = next;
    parameters = workspace.parameters.slice(0, extended.finiteTerms.length);
    expected.set(workspace.fittedOverlaps);
    if (table.hidden.length > 0) completed.set(workspace.hidden.expectedOverlaps);
    cells = extended.cells;
    means.set(workspace.means);
    return true;
  };

  const extendedBy = (pair: number): ExtendedModel => {
    if (checked?.pair !== pair)
      checked = { pair, extended: extendModel(Int32Array.from([...terms, pair]), overlaps, unobservable) };
    return checked.extended;
  };

  const mainEffects = extendModel(Int32Array.from(terms), overlaps, unobservable);
  const mainEffectsCode = codeOf(mainEffects);
  if (mainEffectsCode === 0) fitExtended(mainEffects, null);

  return {
    mainEffectsCode,
    model: {
      get fit() {
        return fit;
      },
      has: (pair) => terms.includes(pair),
      observed: (pair) => Math.round(completed[pair] ?? 0),
      expected: (pair) => expected[pair] ?? 0,
      code: (pair) => codeOf(extendedBy(pair)),
      add(pair) {
        const extended = extendedBy(pair);
        const start = new Float64Array(extended.finiteTerms.length);
        start.set(parameters);
        if (extended.finiteTerms.length > parameters.length) {
          start[parameters.length] = Math.log(completed[pair]! / expected[pair]!);
        }
        if (!fitExtended(extended, start)) return false;
        terms.push(pair);
        checked = null;
        return true;
      },
      terms: () => Int32Array.from(terms).sort(bySizeThenMask),
      means() {
        const inCells = new Float64Array(overlaps.length);
        for (const cell of cells) inCells[cell] = means[cell]!;
        return inCells;
      },
    },
  };
}
