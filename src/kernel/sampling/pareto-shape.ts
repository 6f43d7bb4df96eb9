/** The fewest weights that tell a shape. */
const fewest = 20;

/**
 * The shape k of the generalised Pareto distribution of the largest importance weights, given by their logarithms: min(n / 5,
 * 3 sqrt(n)) of them, over the next one below. Weights have 1 / k finite moments, so above 0.5 their variance is infinite,
 * and above 0.7 neither they nor their own error can be relied on. NaN for fewer than 100 weights; minus infinity where all
 * are equal. Cost: n log(n).
 * Sources: Zhang and Stephens (2009), A new and efficient estimation method for the generalized Pareto distribution,
 * Technometrics 51(3), 316-325; Vehtari and others (2024), Pareto smoothed importance sampling, JMLR 25(72).
 */
export function paretoShape(logWeights: Float64Array): number {
  const count = Math.ceil(Math.min(logWeights.length / 5, 3 * Math.sqrt(logWeights.length)));
  if (count < fewest) return Number.NaN;
  const sorted = logWeights.toSorted();
  const largest = sorted[sorted.length - 1]!;
  const cut = Math.exp(sorted[sorted.length - 1 - count]! - largest);
  const over = sorted.slice(-count).map((value) => Math.exp(value - largest) - cut);
  const most = over[count - 1]!;
  const quarter = over[Math.floor(count / 4 + 0.5) - 1]!;
  if (!(quarter > 0)) return most > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;

  const points = 30 + Math.floor(Math.sqrt(count));
  const thetas = Float64Array.from({ length: points }, (_, j) => {
    return 1 / most + (1 - Math.sqrt(points / (j + 0.5))) / (3 * quarter);
  });
  const shapeAt = (theta: number): number => over.reduce((sum, value) => sum + Math.log1p(-theta * value), 0) / count;
  const heights = thetas.map((theta) => {
    const shape = shapeAt(theta);
    return count * (Math.log(-theta / shape) - shape - 1);
  });
  const highest = heights.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const weights = heights.map((height) => Math.exp(height - highest));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const theta = thetas.reduce((sum, value, j) => sum + (value * weights[j]!) / all, 0);
  return (count * shapeAt(theta) + 10 * 0.5) / (count + 10);
}
