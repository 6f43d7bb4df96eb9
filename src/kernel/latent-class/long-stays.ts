/**
 * The stays of at least `least` draws in a row at which `isBeyond` holds, each as its draws: a sampler that mixes does not
 * stay for many times its autocorrelation time where it rarely is, so such a stay is one in a part of the distribution
 * that it crosses into only rarely. Cost: draws.
 */
export function longStays(
  traces: readonly Float64Array[],
  isBeyond: (value: number) => boolean,
  least: number,
): Float64Array[] {
  const stays: Float64Array[] = [];
  for (const trace of traces) {
    let first = 0;
    for (let i = 0; i <= trace.length; i++) {
      if (i < trace.length && isBeyond(trace[i]!)) continue;
      if (i - first >= least) stays.push(trace.slice(first, i));
      first = i + 1;
    }
  }
  return stays;
}
