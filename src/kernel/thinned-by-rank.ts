/**
 * Some of the states of a chain, in the order of time, that stand for all of them: cut by size into `kept` equal groups,
 * of each of which the middle one is kept. So quantiles are as exact as those of all states, most of whose information
 * is lost if one in ten is kept by its time. `kept` divides the number of states; of equal states the first are kept.
 * Cost: states log(states).
 */
export function thinnedByRank(states: Float64Array, kept: number): Float64Array {
  const group = states.length / kept;
  const sorted = states.toSorted();
  const middles = Float64Array.from({ length: kept }, (_, k) => sorted[k * group + (group >> 1)]!);
  const taken = new Int32Array(kept);
  const thinned = new Float64Array(kept);
  let length = 0;
  for (let time = 0; time < states.length; time++) {
    const place = firstNotBelow(middles, states[time]!);
    const next = place + (taken[place] ?? 0);
    if (next >= kept || middles[next] !== states[time]) continue;
    taken[place]!++;
    thinned[length++] = states[time]!;
  }
  return thinned;
}

function firstNotBelow(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
