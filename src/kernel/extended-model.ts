import type { HierarchicalModel } from "./hierarchical-model.ts";
import { sizeOf } from "./subset-lattice.ts";

/** What is left of a model once its terms with an empty overlap have gone to minus infinity. */
export interface ExtendedModel {
  /** Terms with a finite parameter, intercept first. */
  readonly finiteTerms: Int32Array;
  /** Terms at minus infinity: nobody's history contains them. */
  readonly boundaryTerms: Int32Array;
  /** Observable histories that contain no boundary term: the cells that stay in the likelihood, ascending. */
  readonly cells: Int32Array;
}

/**
 * Splits a model by the overlaps n* of its terms (length 2^lists, by mask): a term with n* = 0 is at minus infinity, and
 * every history that contains it leaves the likelihood. Cost: terms + 2^lists x boundary terms.
 * Source: Chan, Silverman and Vincent (2021), section 2; Fienberg and Rinaldo (2012).
 */
export function extendModel(model: HierarchicalModel, overlaps: Float64Array): ExtendedModel {
  const finiteTerms: number[] = [];
  const boundaryTerms: number[] = [];
  for (const term of model) {
    if (term === 0 || (overlaps[term] ?? 0) > 0) finiteTerms.push(term);
    else boundaryTerms.push(term);
  }
  const minimal = boundaryTerms.filter(
    (term) => !boundaryTerms.some((other) => sizeOf(other) < sizeOf(term) && (term & other) === other),
  );
  return {
    finiteTerms: Int32Array.from(finiteTerms),
    boundaryTerms: Int32Array.from(boundaryTerms),
    cells: cellsWithout(minimal, overlaps.length),
  };
}

function cellsWithout(boundary: readonly number[], size: number): Int32Array {
  if (boundary.length === 0) return allCells(size);
  const cells: number[] = [];
  for (let cell = 1; cell < size; cell++) {
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

const allCellsBySize = new Map<number, Int32Array>();

function allCells(size: number): Int32Array {
  const known = allCellsBySize.get(size);
  if (known) return known;
  const cells = Int32Array.from({ length: size - 1 }, (_, index) => index + 1);
  allCellsBySize.set(size, cells);
  return cells;
}
