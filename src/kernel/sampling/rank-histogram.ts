/**
 * How many draws of each chain fall into each of `bins` equal stretches of the ranks that they have among all draws: of
 * chains that draw from the same distribution about as many into each. Equal draws share their ranks evenly, as if luck
 * decided between them, so the counts need not be whole. Cost: S log S.
 * Source: Vehtari, Gelman, Simpson, Carpenter and Bürkner (2021), Bayesian Analysis 16(2), section 5.
 */
export function rankHistogram(chains: readonly Float64Array[], bins: number): Float64Array[] {
  const draws = chains.flatMap((chain, c) => Array.from(chain, (value) => ({ value, c })));
  draws.sort((a, b) => a.value - b.value);
  const counts = chains.map(() => new Float64Array(bins));
  const perBin = draws.length / bins;
  for (let first = 0; first < draws.length; ) {
    let end = first + 1;
    while (end < draws.length && draws[end]!.value === draws[first]!.value) end++;
    for (let bin = Math.floor(first / perBin); bin < bins && bin * perBin < end; bin++) {
      const shared = Math.min(end, (bin + 1) * perBin) - Math.max(first, bin * perBin);
      const share = Math.max(0, shared) / (end - first);
      for (let i = first; i < end; i++) counts[draws[i]!.c]![bin]! += share;
    }
    first = end;
  }
  return counts;
}

/** Each chain cut into halves of equal length, the one in the middle of an odd number of draws left out. Cost: draws. */
export function splitChains(chains: readonly Float64Array[]): Float64Array[] {
  return chains.flatMap((chain) => {
    const half = Math.floor(chain.length / 2);
    return [chain.slice(0, half), chain.slice(chain.length - half)];
  });
}
