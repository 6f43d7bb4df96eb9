import { observableCells } from "../capture/observable-cells.ts";
import type { AssumedTerm } from "../capture/observed-counts.ts";
import { sizeOf } from "../linear-algebra/subset-lattice.ts";
import type { HierarchicalModel } from "./hierarchical-model.ts";

/** What is left of a model once its terms with an empty overlap have gone to minus infinity. */
export interface ExtendedModel {
  /** Terms with a finite parameter, intercept first. */
  readonly finiteTerms: Int32Array;
  /** Terms at minus infinity: histories that contain them could be observed, and nobody has one. */
  readonly boundaryTerms: Int32Array;
  /** Observable histories that contain no boundary term: the cells that stay in the likelihood, ascending. */
  readonly cells: Int32Array;
  /** Whether the cells contain with a history all its non-empty subsets; sure where every history is observable. */
  readonly subsetsStay: boolean;
  /** Terms whose parameter is given; none of them, nor any larger one, is among the finite or boundary terms. */
  readonly assumed: readonly AssumedTerm[];
}

const none: readonly never[] = [];

/**
 * Splits a model by the overlaps n* of its terms (length 2^lists, by mask): a term with n* = 0 is at minus infinity, and
 * every history that contains it leaves the likelihood, as the `unobservable` histories do. A term that no observable
 * history contains stays among the finite ones, where `checkModel` finds that nothing identifies it.
 * Cost: terms + 2^lists x boundary terms. Source: Chan, Silverman and Vincent (2021), section 2; Fienberg and Rinaldo (2012).
 */
export function extendModel(
  model: HierarchicalModel,
  overlaps: Float64Array,
  unobservable: readonly number[] = none,
  assumed: readonly AssumedTerm[] = none,
): ExtendedModel {
  const observable = observableCells(overlaps.length, unobservable);
  const finiteTerms: number[] = [];
  const boundaryTerms: number[] = [];
  for (const term of model) (isAtBoundary(term, overlaps, unobservable) ? boundaryTerms : finiteTerms).push(term);
  const minimal = boundaryTerms.filter(
    (term) => !boundaryTerms.some((other) => sizeOf(other) < sizeOf(term) && (term & other) === other),
  );
  return {
    finiteTerms: Int32Array.from(finiteTerms),
    boundaryTerms: Int32Array.from(boundaryTerms),
    cells: cellsWithout(minimal, observable),
    subsetsStay: unobservable.length === 0,
    assumed,
  };
}

/** Only the terms of a model that `extendModel` finds at minus infinity. Cost: terms. */
export const boundaryTermsOf = (
  model: HierarchicalModel,
  overlaps: Float64Array,
  unobservable: readonly number[] = none,
): Int32Array => model.filter((term) => isAtBoundary(term, overlaps, unobservable));

function isAtBoundary(term: number, overlaps: Float64Array, unobservable: readonly number[]): boolean {
  if (term === 0 || (overlaps[term] ?? 0) > 0) return false;
  if (unobservable.length === 0) return true;
  return observableCells(overlaps.length, unobservable).some((cell) => (cell & term) === term);
}

function cellsWithout(boundary: readonly number[], observable: Int32Array): Int32Array {
  if (boundary.length === 0) return observable;
  const cells: number[] = [];
  for (const cell of observable) {
    let alive = true;
    for (const term of boundary) {
      if ((cell & term) === term) {
        alive = false;
        break;
      }
    }
    if (alive) cells.push(cell);
  }
  return Int32Array.from(cells);
}
