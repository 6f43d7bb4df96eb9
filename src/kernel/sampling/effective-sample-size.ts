/**
 * How many independent draws are worth as much for a mean as these: chains of equal length of at least 4 draws, each cut
 * into halves beforehand. Autocorrelations are summed in pairs while these are positive and as far as they fall, after
 * the chains were pooled, so that chains that have not met are worth little. At most S log10 S of S draws; S where all
 * draws are equal. Cost: draws x lags until the pairs turn negative, which is few where the chains mix.
 * Sources: Geyer (1992), Practical Markov chain Monte Carlo, Statistical Science 7(4); Vehtari, Gelman, Simpson,
 * Carpenter and Bürkner (2021), equations 10 to 13.
 */
export function effectiveSampleSize(chains: readonly Float64Array[]): number {
  const length = chains[0]?.length ?? 0;
  const draws = chains.length * length;
  if (length < 4) return Number.NaN;
  const means = chains.map(mean);
  const within = meanAutocovariance(chains, means, 0);
  const variance = within + (chains.length > 1 ? sampleVariance(means) : 0);
  if (!(variance > 0)) return draws;

  const withinUnbiased = (within * length) / (length - 1);
  const correlation = (lag: number): number => 1 - (withinUnbiased - meanAutocovariance(chains, means, lag)) / variance;

  let sum = 0;
  let even = 1;
  let odd = correlation(1);
  let smallestPair = Number.POSITIVE_INFINITY;
  let lag = 0;
  while (even + odd > 0 && lag < length - 5) {
    smallestPair = Math.min(smallestPair, even + odd);
    sum += smallestPair;
    lag += 2;
    even = correlation(lag);
    odd = correlation(lag + 1);
  }
  const time = Math.max(-1 + 2 * sum + Math.max(even, 0), 1 / Math.log10(draws));
  return draws / time;
}

/** With the divisor of the whole length, whatever the lag, averaged over the chains. */
function meanAutocovariance(chains: readonly Float64Array[], means: readonly number[], lag: number): number {
  let sum = 0;
  for (let c = 0; c < chains.length; c++) {
    const chain = chains[c]!;
    const center = means[c]!;
    for (let i = lag; i < chain.length; i++) sum += (chain[i]! - center) * (chain[i - lag]! - center);
  }
  return sum / (chains.length * chains[0]!.length);
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function sampleVariance(values: readonly number[]): number {
  const center = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1);
}
