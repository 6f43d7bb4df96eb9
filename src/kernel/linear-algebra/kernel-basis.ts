/**
 * A basis of the vectors w with R w = 0 for the whole-number `rows` R (each of length `size`), as whole-number vectors.
 * Gauss-Jordan elimination without fractions, each row divided by its greatest common divisor, so the result is exact as
 * long as the entries stay below 2^53; a throw says that they did not. Cost: rows x size^2.
 */
export function kernelBasis(rows: readonly Float64Array[], size: number): Float64Array[] {
  const pivotRows: Float64Array[] = [];
  const pivotColumns: number[] = [];
  for (const row of rows) {
    const reduced = row.slice();
    for (let i = 0; i < pivotRows.length; i++) eliminate(reduced, pivotRows[i]!, pivotColumns[i]!);
    const column = reduced.findIndex((entry) => entry !== 0);
    if (column < 0) continue;
    for (const pivotRow of pivotRows) eliminate(pivotRow, reduced, column);
    pivotRows.push(reduced);
    pivotColumns.push(column);
    if (pivotRows.length === size) return [];
  }

  const scale = pivotRows.reduce(
    (multiple, row, i) => leastCommonMultiple(multiple, Math.abs(row[pivotColumns[i]!]!)),
    1,
  );
  const basis: Float64Array[] = [];
  for (let free = 0; free < size; free++) {
    if (pivotColumns.includes(free)) continue;
    const vector = new Float64Array(size);
    vector[free] = scale;
    for (let i = 0; i < pivotRows.length; i++) {
      const row = pivotRows[i]!;
      const column = pivotColumns[i]!;
      vector[column] = -(row[free]! * (scale / row[column]!));
    }
    basis.push(vector);
  }
  return basis;
}

/** Clears `column` of `row` with `pivotRow`, whose entry there is not 0. */
function eliminate(row: Float64Array, pivotRow: Float64Array, column: number): void {
  const factor = row[column]!;
  if (factor === 0) return;
  const pivot = pivotRow[column]!;
  let divisor = 0;
  for (let k = 0; k < row.length; k++) {
    const entry = row[k]! * pivot - pivotRow[k]! * factor;
    if (Math.abs(entry) > Number.MAX_SAFE_INTEGER) throw new RangeError("elimination left the exact whole numbers");
    row[k] = entry;
    divisor = greatestCommonDivisor(divisor, Math.abs(entry));
  }
  if (divisor > 1) for (let k = 0; k < row.length; k++) row[k]! /= divisor;
}

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b;
