/**
 * A quadrature rule for sums: the sum of a smooth function over `width` whole numbers in a row is nearly the sum of its
 * values at `nodes`, which need not be whole, times `weights`.
 */
export interface GramRule {
  readonly width: number;
  /** Ascending offsets from the first of the numbers, in [0, width - 1]. */
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Gauss's rule for the sum over 0, 1, ..., width - 1: with `points` <= `width` nodes it is exact for polynomials up to
 * degree 2 points - 1, and with as many nodes as numbers it is the sum itself. The nodes are the zeros of the polynomials
 * that are orthogonal on equally spaced points (Gram; discrete Chebyshev), found all at once by Aberth's iteration from
 * Legendre's. Cost: about 10 points^2.
 * Source: Nikiforov, Suslov and Uvarov (1991), Classical Orthogonal Polynomials of a Discrete Variable, chapter 2.
 */
export function gramRule(width: number, points: number): GramRule {
  if (points === width) {
    return {
      width,
      nodes: Float64Array.from({ length: width }, (_, x) => x),
      weights: new Float64Array(width).fill(1),
    };
  }
  const zeros = Float64Array.from({ length: points }, (_, i) => -Math.cos((Math.PI * (i + 0.75)) / (points + 0.5)));
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    let farthest = 0;
    for (let i = 0; i < points; i++) {
      const step = aberthStep(zeros, i, width);
      zeros[i]! -= step;
      farthest = Math.max(farthest, Math.abs(step));
    }
    if (farthest < 1e-15) break;
  }
  zeros.sort();
  const values = new Float64Array(points);
  const weights = zeros.map((t) => {
    orthonormalAt(t, width, values);
    return 1 / values.reduce((sum, value) => sum + value * value, 0);
  });
  return { width, nodes: zeros.map((t) => ((t + 1) * width - 1) / 2), weights };
}

const mostIterations = 60;

/** How far Newton's method moves zero i when the other zeros are divided out of the polynomial. */
function aberthStep(zeros: Float64Array, i: number, width: number): number {
  const t = zeros[i]!;
  let before = 0;
  let slopeBefore = 0;
  let value = 1;
  let slope = 0;
  for (let k = 0; k < zeros.length; k++) {
    const c = coefficient(k, width);
    const next = t * value - c * before;
    const nextSlope = value + t * slope - c * slopeBefore;
    [before, slopeBefore, value, slope] = [value, slope, next, nextSlope];
  }
  let repulsion = 0;
  for (let j = 0; j < zeros.length; j++) if (j !== i) repulsion += 1 / (t - zeros[j]!);
  return value === 0 ? 0 : value / (slope - value * repulsion);
}

/**
 * The polynomial that takes `values` at the nodes of a rule, evaluated at the offsets `at`. Its sum over all whole numbers
 * of the rule is what the rule gives. Cost: nodes for each offset.
 */
export function interpolate({ width, nodes, weights }: GramRule, values: Float64Array, at: Float64Array): Float64Array {
  const basis = new Float64Array(nodes.length);
  const amounts = new Float64Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    orthonormalAt((2 * nodes[i]! + 1) / width - 1, width, basis);
    for (let k = 0; k < basis.length; k++) amounts[k]! += weights[i]! * values[i]! * basis[k]!;
  }
  return at.map((offset) => {
    orthonormalAt((2 * offset + 1) / width - 1, width, basis);
    let sum = 0;
    for (let k = 0; k < basis.length; k++) sum += amounts[k]! * basis[k]!;
    return sum;
  });
}

/** The orthonormal polynomials of degree 0, 1, ... at `t`, the numbers being scaled into (-1, 1). */
function orthonormalAt(t: number, width: number, out: Float64Array): void {
  let before = 0;
  let value = 1 / Math.sqrt(width);
  let root = 0;
  for (let k = 0; k < out.length; k++) {
    out[k] = value;
    const nextRoot = Math.sqrt(coefficient(k + 1, width));
    [before, value] = [value, (t * value - root * before) / nextRoot];
    root = nextRoot;
  }
}

/** c_k in the recurrence p_(k+1) = t p_k - c_k p_(k-1) of the polynomials with leading coefficient 1. */
const coefficient = (k: number, width: number): number =>
  k === 0 ? 0 : (k * k * (1 - (k / width) ** 2)) / (4 * k * k - 1);
