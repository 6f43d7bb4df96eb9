/**
 * The quantile of `sorted` (ascending, at least one value) at `probability` in [0, 1], definition 8: linear between order
 * statistics at position (n + 1/3) p + 1/3, so approximately median-unbiased: for what draws or resamples say of a
 * distribution. Where a published number rests on type 7, that of simple-statistics is used. Positions within rounding of a whole number
 * count as that number, as in R. Cost: constant. Source: Hyndman and Fan (1996), The American Statistician 50(4).
 */
export function quantileType8(sorted: Float64Array, probability: number): number {
  const last = sorted.length - 1;
  const position = (sorted.length + 1 / 3) * probability + 1 / 3;
  const fuzz = 4 * Number.EPSILON;
  const below = Math.floor(position + fuzz);
  const part = Math.abs(position - below) < fuzz ? 0 : position - below;
  const low = sorted[Math.min(Math.max(below - 1, 0), last)] ?? Number.NaN;
  const high = sorted[Math.min(Math.max(below, 0), last)] ?? Number.NaN;
  return part === 0 ? low : low + part * (high - low);
}
