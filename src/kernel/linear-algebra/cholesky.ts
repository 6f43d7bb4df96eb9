/**
 * Solves A x = b for a symmetric positive definite A, in place. `matrix` holds the lower triangle of A row by row in a
 * square of `stride` columns and receives the factor; `vector` holds b and receives x. Returns false, with both spoiled,
 * when a pivot is not safely positive, that is when A is singular to working precision. Cost: size^3 / 6.
 * Source: Golub and Van Loan (2013), Matrix Computations, section 4.2.
 */
export function solveCholesky(matrix: Float64Array, vector: Float64Array, size: number, stride: number): boolean {
  for (let row = 0; row < size; row++) {
    const rowStart = row * stride;
    for (let column = 0; column < row; column++) {
      const columnStart = column * stride;
      let sum = matrix[rowStart + column]!;
      for (let k = 0; k < column; k++) sum -= matrix[rowStart + k]! * matrix[columnStart + k]!;
      matrix[rowStart + column] = sum * matrix[columnStart + column]!;
    }
    const diagonal = matrix[rowStart + row]!;
    let pivot = diagonal;
    let value = vector[row]!;
    for (let k = 0; k < row; k++) {
      const entry = matrix[rowStart + k]!;
      pivot -= entry * entry;
      value -= entry * vector[k]!;
    }
    if (!(pivot > smallestPivot * diagonal)) return false;
    const inverse = 1 / Math.sqrt(pivot);
    matrix[rowStart + row] = inverse;
    vector[row] = value * inverse;
  }
  for (let row = size - 1; row >= 0; row--) {
    const value = vector[row]! * matrix[row * stride + row]!;
    vector[row] = value;
    for (let k = 0; k < row; k++) vector[k]! -= matrix[row * stride + k]! * value;
  }
  return true;
}

const smallestPivot = 1e-15;
