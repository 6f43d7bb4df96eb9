import type { ObservedCounts } from "../../../src/kernel/capture/observed-counts.ts";
import type { HierarchicalModel } from "../../../src/kernel/loglinear/hierarchical-model.ts";

/** What the definition of a model leaves: its design matrix over the cells that stay, built literally. */
export interface DenseDesign {
  readonly terms: readonly number[];
  readonly cells: readonly number[];
  /** One row for each cell, one column for each term. */
  readonly matrix: readonly (readonly number[])[];
}

const contains = (cell: number, term: number): boolean => (cell & term) === term;

/** Terms that some observable history contains and nobody has are dropped with the cells above them. */
export function denseDesign(model: HierarchicalModel, { counts, hidden = [], unobservable = [] }: ObservedCounts) {
  const observable = [...counts.keys()].filter((cell) => cell > 0 && !unobservable.includes(cell));
  const certain = (cell: number) => hidden.find(({ history }) => history === cell)?.low ?? counts[cell] ?? 0;
  const dropped = [...model].filter((term) => {
    const above = observable.filter((cell) => contains(cell, term));
    return above.length > 0 && above.every((cell) => certain(cell) === 0);
  });
  const terms = [...model].filter((term) => !dropped.includes(term));
  const cells = observable.filter((cell) => !dropped.some((term) => contains(cell, term)));
  const matrix = cells.map((cell) => terms.map((term) => (contains(cell, term) ? 1 : 0)));
  return { terms, cells, matrix } satisfies DenseDesign;
}

/** Solves a x = b by Gaussian elimination with row pivoting. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const rows = a.map((row, i) => [...row, b[i] ?? 0]);
  const size = b.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let r = column; r < size; r++) {
      if (Math.abs(rows[r]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = r;
    }
    const pivotRow = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = pivotRow;
    for (let r = 0; r < size; r++) {
      if (r === column) continue;
      const factor = (rows[r]?.[column] ?? 0) / (pivotRow[column] ?? 1);
      rows[r] = (rows[r] ?? []).map((value, k) => value - factor * (pivotRow[k] ?? 0));
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}

/** Poisson regression by iteratively reweighted least squares, from the counts themselves. */
function regression({ matrix }: DenseDesign, counts: readonly number[]): { theta: number[]; means: number[] } {
  let means = counts.map((count) => count + 0.1);
  let theta: number[] = [];
  for (let iteration = 0; iteration < 200; iteration++) {
    const working = means.map((mean, i) => Math.log(mean) + ((counts[i] ?? 0) - mean) / mean);
    const size = matrix[0]?.length ?? 0;
    const normal = Array.from({ length: size }, (_, j) =>
      Array.from({ length: size }, (_, k) =>
        matrix.reduce((sum, row, i) => sum + (row[j] ?? 0) * (row[k] ?? 0) * (means[i] ?? 0), 0),
      ),
    );
    const right = Array.from({ length: size }, (_, j) =>
      matrix.reduce((sum, row, i) => sum + (row[j] ?? 0) * (means[i] ?? 0) * (working[i] ?? 0), 0),
    );
    const next = solve(normal, right);
    const change = Math.max(...next.map((value, j) => Math.abs(value - (theta[j] ?? 99))));
    theta = next;
    means = matrix.map((row) => Math.exp(row.reduce((sum, x, j) => sum + x * (theta[j] ?? 0), 0)));
    if (change < 1e-13) break;
  }
  return { theta, means };
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
const mass = (mean: number, count: number): number => (Math.exp(-mean) * mean ** count) / factorial(count);

/**
 * The dark figure, people seen and log-likelihood by the EM algorithm around the regression: hidden counts are replaced
 * by their expectations, summed from the probabilities themselves. Slow, and nothing of it is shared with the product.
 */
export function denseFit(model: HierarchicalModel, observed: ObservedCounts) {
  const design = denseDesign(model, observed);
  const bounds = design.cells.map((cell) => {
    const hidden = observed.hidden?.find(({ history }) => history === cell);
    const count = observed.counts[cell] ?? 0;
    return hidden ?? { low: count, high: count };
  });
  let counts = bounds.map(({ low, high }) => (low + high) / 2);
  let fit = regression(design, counts);
  for (let iteration = 0; iteration < 5000 && observed.hidden; iteration++) {
    const expected = bounds.map(({ low, high }, i) => {
      if (low === high) return low;
      const mean = fit.means[i] ?? 0;
      const possible = Array.from({ length: high - low + 1 }, (_, k) => low + k);
      const probability = possible.reduce((sum, count) => sum + mass(mean, count), 0);
      return possible.reduce((sum, count) => sum + count * mass(mean, count), 0) / probability;
    });
    const change = Math.max(...expected.map((count, i) => Math.abs(count - (counts[i] ?? 0))));
    counts = expected;
    fit = regression(design, counts);
    if (change < 1e-13) break;
  }
  const logLikelihood = bounds.reduce((sum, { low, high }, i) => {
    const mean = fit.means[i] ?? 0;
    if (low === high && low > 100) return sum + low * Math.log(mean) - mean - logFactorial(low);
    let probability = 0;
    for (let count = low; count <= high; count++) probability += mass(mean, count);
    return sum + Math.log(probability);
  }, 0);
  return { dark: Math.exp(fit.theta[0] ?? 0), people: counts.reduce((sum, count) => sum + count, 0), logLikelihood };
}

const logFactorial = (n: number): number => {
  let sum = 0;
  for (let k = 2; k <= n; k++) sum += Math.log(k);
  return sum;
};
