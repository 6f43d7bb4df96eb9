import type { CaptureDesign } from "./capture-design.ts";
import { kernelBasis } from "./kernel-basis.ts";
import { hasNonnegativeDirection } from "./nonnegative-direction.ts";
import { sizeOf } from "./subset-lattice.ts";

/**
 * Whether the likelihood of a capture design has a maximum on these counts (2^lists, three lists or more, all histories
 * observable; the people on no list count as a cell when there are any). There is none when some direction of the
 * parameters changes no positive cell, raises no zero cell and lowers one: along it the likelihood rises for ever. The
 * answer depends on the zeros alone. Without effects of lists, histories with the same number of lists are one cell.
 * Cost: positive cells x parameters^2; only where these leave a direction open, 2^lists more and a linear programme.
 * Source: Haberman (1974), The Analysis of Frequency Data, chapter 2; Fienberg and Rinaldo (2012).
 */
export function captureFitExists(design: CaptureDesign, counts: Float64Array): boolean {
  const lists = Math.round(Math.log2(counts.length));
  const size = design.columns.length + (design.listEffects ? lists : 0);
  const columns = design.columns.map(inWholeNumbers);
  const rowOf = (history: number): Float64Array => {
    const row = new Float64Array(size);
    const k = sizeOf(history);
    for (let c = 0; c < columns.length; c++) row[c] = columns[c]![k]!;
    for (let c = columns.length; c < size; c++) row[c] = (history >> (c - columns.length)) & 1;
    return row;
  };
  const { positive, zero } = design.listEffects ? cellsByHistory(counts) : cellsByCaptures(counts);
  const basis = kernelBasis(positive.map(rowOf), size);
  return basis.length === 0 || !hasNonnegativeDirection(basis, zero.map(rowOf));
}

interface Cells {
  readonly positive: readonly number[];
  readonly zero: readonly number[];
}

function cellsByHistory(counts: Float64Array): Cells {
  const positive: number[] = counts[0] ? [0] : [];
  const zero: number[] = [];
  for (let history = 1; history < counts.length; history++) (counts[history] ? positive : zero).push(history);
  return { positive, zero };
}

/** One history for each number of lists: that of the first k lists. */
function cellsByCaptures(counts: Float64Array): Cells {
  const seen = new Set<number>();
  for (let history = 0; history < counts.length; history++) if (counts[history]) seen.add(sizeOf(history));
  const firstLists: number[] = counts[0] ? [0] : [];
  for (let k = 1; 1 << k <= counts.length; k++) firstLists.push((1 << k) - 1);
  return {
    positive: firstLists.filter((history) => seen.has(sizeOf(history))),
    zero: firstLists.filter((history) => !seen.has(sizeOf(history))),
  };
}

/** Four decimals are more than any such answer turns on; elimination without fractions needs whole numbers. */
const inWholeNumbers = (column: Float64Array): Float64Array =>
  column.every(Number.isInteger) ? column : column.map((value) => Math.round(1e4 * value));
