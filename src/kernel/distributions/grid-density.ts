import type { MissingGrid } from "../decomposable/missing-grid.ts";
import { type GridDistribution, gridDistribution, gridQuantiles, gridShares } from "./grid-distribution.ts";
import { logPrior, type PopulationPrior } from "./population-prior.ts";

/** The probability of the numbers of people `from` to `to`, both included, after and before the data were seen. */
export interface DensityBin {
  readonly from: number;
  readonly to: number;
  readonly posterior: number;
  /** As a share of the prior probability of all bins; null where the prior has next to none there. */
  readonly prior: number | null;
}

const mostBins = 40;
const leftOut = 0.005;

/**
 * The posterior with the prior beside it, in at most 40 bins of equal ratio that hold all but half a per cent at each end.
 * Cost: nodes of the grid.
 */
export function gridDensity(
  grid: MissingGrid,
  posterior: GridDistribution,
  prior: PopulationPrior,
  people: number,
): DensityBin[] {
  const [lowest = 0, highest = 0] = gridQuantiles(posterior, Float64Array.of(leftOut, 1 - leftOut));
  const ends = binEnds(people + lowest, people + highest);
  const missing = Float64Array.from([people + lowest - 1, ...ends], (total) => total - people);
  const priorDistribution = gridDistribution(
    grid,
    grid.nodes.map((node) => logPrior(prior, people + node)),
  );
  const after = gridShares(posterior, missing);
  const before = gridShares(priorDistribution, missing);
  const priorInBins = before[ends.length]! - before[0]!;
  return ends.map((to, bin) => ({
    from: people + missing[bin]! + 1,
    to,
    posterior: after[bin + 1]! - after[bin]!,
    prior: priorInBins > 1e-9 ? (before[bin + 1]! - before[bin]!) / priorInBins : null,
  }));
}

/** The last number of people of each bin, whole and ascending. */
function binEnds(lowest: number, highest: number): number[] {
  const ratio = Math.log((highest + 1) / lowest) / mostBins;
  const ends = Array.from({ length: mostBins }, (_, bin) => Math.round(lowest * Math.exp(ratio * (bin + 1))) - 1);
  return [...new Set(ends)].filter((end) => end >= lowest);
}
