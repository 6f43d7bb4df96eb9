import { quantileType8 } from "../distributions/quantile.ts";

/** A chain sits apart where its median lies outside this middle part of what all others drew. */
const middle = 0.9;

/**
 * Which chains sit apart from the others, by their places. R-hat weighs one chain less the more there are; this does not.
 * At least two chains of the same quantity. Cost: draws x chains x log(draws).
 */
export function chainsApart(chains: readonly Float64Array[]): number[] {
  return Array.from(chains.keys()).filter((own) => {
    const others = Float64Array.from(chains.flatMap((chain, c) => (c === own ? [] : [...chain]))).sort();
    const median = quantileType8(chains[own]!.toSorted(), 0.5);
    return median < quantileType8(others, (1 - middle) / 2) || median > quantileType8(others, (1 + middle) / 2);
  });
}
