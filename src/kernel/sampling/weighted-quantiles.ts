/**
 * For each of `probabilities`, ascending, the smallest value up to which there is at least so much of all weight.
 * Cost: n log(n).
 */
export function weightedQuantiles(
  values: Float64Array,
  weights: Float64Array,
  probabilities: readonly number[],
): number[] {
  const order = Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let place = 0;
  let reached = weights[order[0]!] ?? 0;
  return probabilities.map((probability) => {
    while (reached < probability * all && place < order.length - 1) reached += weights[order[++place]!]!;
    return values[order[place]!]!;
  });
}
