/** Sums over weighted draws of some quantities, from which their moments follow, and how well these are known. */
export interface WeightedMoments {
  /** From these the quantities are measured. */
  readonly center: Float64Array;
  /** Sum of the weights, and of their squares. */
  weight: number;
  squaredWeight: number;
  /** Sums of weight x, weight x^2, weight^2 x, weight^2 x^2, weight^2 x^3 and weight^2 x^4, six for each quantity. */
  readonly sums: Float64Array;
}

/** A mean, a standard deviation, their ratio, and the Monte Carlo standard error of the ratio. */
export interface MomentRatio {
  readonly mean: number;
  readonly sd: number;
  readonly ratio: number;
  readonly error: number;
}

const sumsEach = 6;

/** No draws yet; `center`, near the mean of each quantity, keeps sums of squares from losing digits. Cost: quantities. */
export const weightedMoments = (center: Float64Array): WeightedMoments => ({
  center,
  weight: 0,
  squaredWeight: 0,
  sums: new Float64Array(sumsEach * center.length),
});

/** Adds a draw. Cost: some ten operations for each quantity. */
export function addWeighted(moments: WeightedMoments, values: Float64Array, weight: number): void {
  const { center, sums } = moments;
  const squaredWeight = weight * weight;
  moments.weight += weight;
  moments.squaredWeight += squaredWeight;
  for (let k = 0, at = 0; k < center.length; k++, at += sumsEach) {
    const x = values[k]! - center[k]!;
    const square = x * x;
    sums[at]! += weight * x;
    sums[at + 1]! += weight * square;
    sums[at + 2]! += squaredWeight * x;
    sums[at + 3]! += squaredWeight * square;
    sums[at + 4]! += squaredWeight * square * x;
    sums[at + 5]! += squaredWeight * square * square;
  }
}

/** The sums of all draws; the parts must have the same center. Cost: parts x quantities. */
export function joinMoments(parts: readonly WeightedMoments[]): WeightedMoments {
  const [first, ...others] = parts;
  if (!first) throw new RangeError("no moments");
  const joined = { ...first, sums: first.sums.slice() };
  for (const part of others) {
    joined.weight += part.weight;
    joined.squaredWeight += part.squaredWeight;
    for (let at = 0; at < joined.sums.length; at++) joined.sums[at]! += part.sums[at]!;
  }
  return joined;
}

/**
 * Mean over standard deviation of quantity `k`. A draw x moves the ratio by h = d - ratio (d^2 - 1) / 2, d = (x - mean) / sd,
 * so its error is the root of the sum of weight^2 h^2, over the sum of weights.
 * Source: Owen (2013), Monte Carlo theory, methods and examples, section 9.2.
 */
export function momentRatio({ center, weight, squaredWeight, sums }: WeightedMoments, k: number): MomentRatio {
  const at = sumsEach * k;
  const first = sums[at]! / weight;
  const sd = Math.sqrt(sums[at + 1]! / weight - first * first);
  const mean = center[k]! + first;
  const ratio = mean / sd;
  const square = -ratio / (2 * sd * sd);
  const linear = 1 / sd - 2 * square * first;
  const constant = square * first * first - first / sd + ratio / 2;
  const variance =
    constant * constant * squaredWeight +
    2 * constant * linear * sums[at + 2]! +
    (linear * linear + 2 * constant * square) * sums[at + 3]! +
    2 * linear * square * sums[at + 4]! +
    square * square * sums[at + 5]!;
  return { mean, sd, ratio, error: Math.sqrt(variance) / weight };
}
