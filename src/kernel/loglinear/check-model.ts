import { kernelBasis } from "../linear-algebra/kernel-basis.ts";
import { hasNonnegativeDirection } from "../linear-algebra/nonnegative-direction.ts";
import { sizeOf, subsetSums } from "../linear-algebra/subset-lattice.ts";
import type { ExtendedModel } from "./extended-model.ts";

/** What the check found; a model is fitted only when both hold. */
export interface ModelCheck {
  /** The extended maximum likelihood estimate exists. */
  readonly exists: boolean;
  /** The finite parameters are determined by the cells that stay: rank = parameters. */
  readonly identifiable: boolean;
}

const bothHold: ModelCheck = { exists: true, identifiable: true };

/**
 * Decides exactly whether a model's extended maximum likelihood estimate exists and is identifiable. The answer depends
 * on the model and on which counts are zero alone.
 *
 * No estimate exists when some direction u of the finite parameters has (Au)_c = 0 on every positive cell, >= 0 on every
 * zero cell and > 0 on one: along it the likelihood rises for ever. The directions are written by their values w_t = (Au)_t
 * at the cells that are terms themselves, which by Moebius inversion determine u given w_0 = u_0. Positive term cells set
 * their w to 0, so few unknowns remain: w_0 and one w for each zero term cell. Positive cells that are no term give
 * equations; if these leave nothing, the estimate exists; if they leave one direction, its signs decide; otherwise a
 * linear programme does.
 *
 * Identifiable: where the remaining cells contain with a history all its non-empty subsets, the rank is full exactly when
 * some remaining cell is no term. Unobservable histories break that rule; then no direction may vanish on every remaining
 * cell, the zero ones included, and an unobservable term cell has an unknown w and no sign.
 *
 * Cost: lists 2^lists for each unknown, plus the elimination. Source: Fienberg and Rinaldo (2012), Annals of Statistics
 * 40(2), 996-1023; Chan, Silverman and Vincent (2021), section 2.4.
 */
export function checkModel(model: ExtendedModel, counts: Float64Array, lists: number): ModelCheck {
  const { finiteTerms, cells } = model;
  const isTerm = new Uint8Array(counts.length);
  for (const term of finiteTerms) isTerm[term] = 1;

  const unknowns: number[] = [0];
  for (const term of finiteTerms) if (term !== 0 && counts[term] === 0) unknowns.push(term);
  if (unknowns.length === 1 && settledByIntercept(model, counts, isTerm)) return bothHold;

  const columns = unknowns.map((unknown) => directionFrom(unknown, finiteTerms, lists));
  const equations: Float64Array[] = [];
  const inequalities: Float64Array[] = [];
  for (const cell of cells) {
    if (isTerm[cell] && counts[cell]) continue;
    const row = Float64Array.from(columns, (column) => column[cell]!);
    (counts[cell] ? equations : inequalities).push(row);
  }
  const basis = kernelBasis(equations, unknowns.length);
  const identifiable = model.subsetsStay
    ? cells.some((cell) => isTerm[cell] === 0)
    : basis.length === 0 || kernelBasis([...equations, ...inequalities], unknowns.length).length === 0;
  return { exists: !hasNonnegativeDirection(basis, inequalities), identifiable };
}

/**
 * With w_0 as the only unknown, one positive non-term cell at which it has an effect forces w_0 = 0 and the estimate
 * exists. The effect at a cell is the sum of (-1)^|t| over the terms t within it.
 */
function settledByIntercept(model: ExtendedModel, counts: Float64Array, isTerm: Uint8Array): boolean {
  for (const cell of model.cells) {
    if (isTerm[cell] || !counts[cell]) continue;
    let effect = 0;
    for (const term of model.finiteTerms) if ((term & cell) === term) effect += parity(term);
    if (effect !== 0) return true;
  }
  return false;
}

/** The values (Au)_c over all histories c of the direction u with w = 1 at `unknown` and 0 at every other term. */
function directionFrom(unknown: number, finiteTerms: Int32Array, lists: number): Float64Array {
  const direction = new Float64Array(1 << lists);
  for (const term of finiteTerms) if ((term & unknown) === unknown) direction[term] = parity(term ^ unknown);
  subsetSums(direction, lists);
  return direction;
}

const parity = (mask: number): number => (sizeOf(mask) & 1 ? -1 : 1);
