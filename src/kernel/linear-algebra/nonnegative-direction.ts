import { type Constraint, solve } from "yalps";

/**
 * Whether some combination w of the `basis` vectors has (row . w) >= 0 for every row and > 0 for at least one. With one
 * basis vector the signs decide; with more, the linear programme: maximise the sum of the products, each held to [0, 1].
 * Its optimum is 0 when there is no such w and otherwise at least 1 up to scaling, so half way between is a safe line.
 * Cost: one dot product per row and basis vector, then the programme.
 * Source: Fienberg and Rinaldo (2012), section 4.
 */
export function hasNonnegativeDirection(basis: readonly Float64Array[], rows: readonly Float64Array[]): boolean {
  const [only] = basis;
  if (only === undefined) return false;
  const products = distinctRows(rows.map((row) => basis.map((vector) => dot(row, vector))));
  if (products.length === 0) return false;
  if (basis.length === 1)
    return products.every(([value = 0]) => value > 0) || products.every(([value = 0]) => value < 0);
  return optimum(products, basis.length) > 0.5;
}

function optimum(products: readonly (readonly number[])[], size: number): number {
  const constraints = new Map<string, Constraint>();
  for (const row of products.keys()) constraints.set(`row ${row}`, { min: 0, max: 1 });
  const variables = new Map<string, Map<string, number>>();
  for (let k = 0; k < size; k++) {
    for (const sign of [1, -1]) {
      const coefficients = new Map<string, number>();
      let sum = 0;
      products.forEach((product, row) => {
        const value = sign * (product[k] ?? 0);
        if (value !== 0) coefficients.set(`row ${row}`, value);
        sum += value;
      });
      coefficients.set("sum", sum);
      variables.set(`${sign > 0 ? "+" : "-"}${k}`, coefficients);
    }
  }
  const solution = solve({ direction: "maximize", objective: "sum", constraints, variables });
  if (solution.status !== "optimal") throw new Error(`the existence programme ended ${solution.status}`);
  return solution.result;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}

/** Rows that differ and are not all zero: the others constrain nothing. */
function distinctRows(rows: readonly (readonly number[])[]): (readonly number[])[] {
  const distinct = new Map<string, readonly number[]>();
  for (const row of rows) if (row.some((value) => value !== 0)) distinct.set(row.join(","), row);
  return [...distinct.values()];
}
