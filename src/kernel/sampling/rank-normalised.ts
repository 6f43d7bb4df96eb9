import { normalQuantile } from "../distributions/special-functions.ts";

/**
 * Each value replaced by the normal quantile of its rank among all values of all chains, (r - 3/8) / (S + 1/4), equal
 * values sharing their mean rank: what is computed from the result does not need a mean or a variance to exist. Chains
 * may differ in length. Cost: S log S. Source: Blom (1958); Vehtari, Gelman, Simpson, Carpenter and Bürkner (2021).
 */
export function rankNormalised(chains: readonly Float64Array[]): Float64Array[] {
  const total = chains.reduce((sum, chain) => sum + chain.length, 0);
  const values = new Float64Array(total);
  let filled = 0;
  for (const chain of chains) {
    values.set(chain, filled);
    filled += chain.length;
  }
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const scores = new Float64Array(total);
  for (let first = 0; first < total; ) {
    let end = first + 1;
    while (end < total && values[order[end]!] === values[order[first]!]) end++;
    const rank = (first + 1 + end) / 2;
    const score = normalQuantile((rank - 3 / 8) / (total + 1 / 4));
    for (let i = first; i < end; i++) scores[order[i]!] = score;
    first = end;
  }
  let taken = 0;
  return chains.map(({ length }) => {
    taken += length;
    return scores.slice(taken - length, taken);
  });
}
