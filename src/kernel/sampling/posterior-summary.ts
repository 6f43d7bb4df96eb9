import type { DecomposableGraph } from "../decomposable/decomposable-graphs.ts";
import { dirichletMarginals, logJoint, marginalsAt } from "../decomposable/dirichlet-marginals.ts";
import type { MissingGrid } from "../decomposable/missing-grid.ts";
import { type DensityBin, gridDensity } from "../distributions/grid-density.ts";
import { type GridDistribution, gridDistribution, gridQuantiles } from "../distributions/grid-distribution.ts";
import type { PopulationPrior } from "../distributions/population-prior.ts";
import type { RandomStream } from "./random-stream.ts";
import { type Mode, separateModes } from "./separate-modes.ts";

/** The ends of the middle `level` of a posterior of the number of people in all. */
export interface PosteriorRange {
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/** What one graph alone says. */
export interface GraphPosterior extends PosteriorRange {
  readonly median: number;
}

export interface PosteriorSummary {
  readonly median: number;
  /** One for each level asked for. */
  readonly ranges: readonly PosteriorRange[];
  /** Of each of the graphs asked for, with the middle 95 %. */
  readonly ofGraphs: readonly GraphPosterior[];
  /** Numbers of people in all. */
  readonly draws: Float64Array;
  readonly density: readonly DensityBin[];
  /** Their medians are numbers of people in all. */
  readonly modes: readonly Mode[];
}

export interface SummaryRequest {
  readonly counts: Float64Array;
  readonly delta: number;
  readonly prior: PopulationPrior;
  readonly grid: MissingGrid;
  /** log of the posterior at each node of the grid, up to a constant. */
  readonly mixture: Float64Array;
  readonly graphs: readonly DecomposableGraph[];
  readonly levels: readonly number[];
  readonly draws: number;
}

const levelOfGraphs = 0.95;

/** What there is to say of a posterior on a grid. Cost: 2^lists log-gammas for each node, and 50 steps for each draw. */
export function posteriorSummary(request: SummaryRequest, random: RandomStream): PosteriorSummary {
  const { counts, delta, prior, grid, mixture, levels } = request;
  const posterior = gridDistribution(grid, mixture);
  const marginals = dirichletMarginals(counts, delta);
  const { people } = marginals;
  const at = marginalsAt(marginals, prior, grid.nodes);
  const joint = new Float64Array(at.size);
  const ofGraphs = request.graphs.map((graph) => {
    logJoint(graph, at, joint);
    const alone = gridDistribution(grid, joint);
    return { median: medianOf(alone, people), ...rangeOf(alone, levelOfGraphs, people) };
  });
  return {
    median: medianOf(posterior, people),
    ranges: levels.map((level) => rangeOf(posterior, level, people)),
    ofGraphs,
    draws: drawTotals(posterior, request.draws, people, random),
    density: gridDensity(grid, posterior, prior, people),
    modes: separateModes(grid, posterior, mixture, people).map(({ probability, median }) => ({
      probability,
      median: people + median,
    })),
  };
}

function medianOf(distribution: GridDistribution, people: number): number {
  const [median = 0] = gridQuantiles(distribution, Float64Array.of(0.5));
  return people + median;
}

function rangeOf(distribution: GridDistribution, level: number, people: number): PosteriorRange {
  const [low = 0, high = 0] = gridQuantiles(distribution, Float64Array.of((1 - level) / 2, (1 + level) / 2));
  return { level, low: people + low, high: people + high };
}

/**
 * Draws of the number of people in all, in random order: one from each of `draws` equally probable strata, so that they
 * lie as the posterior does with less noise than independent ones.
 */
function drawTotals(posterior: GridDistribution, draws: number, people: number, random: RandomStream): Float64Array {
  const probabilities = Float64Array.from({ length: draws }, (_, stratum) => (stratum + random.uniform()) / draws);
  const totals = gridQuantiles(posterior, probabilities).map((missing) => people + missing);
  for (let last = draws - 1; last > 0; last--) {
    const other = Math.floor(random.uniform() * (last + 1));
    [totals[last], totals[other]] = [totals[other]!, totals[last]!];
  }
  return totals;
}
