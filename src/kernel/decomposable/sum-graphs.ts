import { logPrior, type PopulationPrior, priorPower } from "../distributions/population-prior.ts";
import { gammaln, logAdd } from "../distributions/special-functions.ts";
import type { DecomposableGraph } from "./decomposable-graphs.ts";
import { type DirichletMarginals, finalPower, fixedPart, logJoint, marginalsAt } from "./dirichlet-marginals.ts";
import type { MissingGrid } from "./missing-grid.ts";

/** What some graphs say together about the numbers of missing people of a grid. All are logarithms. */
export interface SummedGraphs {
  /** At each node of the grid, the sum of the joint probabilities over the graphs. */
  readonly mixture: Float64Array;
  /** For each graph, the sum of its joint probability over the grid: its marginal likelihood, so far. */
  readonly evidence: Float64Array;
  /** A bound of what lies beyond the grid, summed over the graphs; infinity where there is none yet. */
  readonly beyond: number;
}

export interface GraphSumRequest {
  readonly graphs: readonly DecomposableGraph[];
  readonly marginals: DirichletMarginals;
  readonly prior: PopulationPrior;
  readonly grid: MissingGrid;
}

/** So many nodes at a time leave the marginal likelihoods of all sets in the processor's cache. */
const nodesAtOnce = 250;

const graphsPerReport = 500;

/** A summand smaller than the largest by this factor's logarithm does not change a sum of a million. */
const negligible = -60;

/**
 * Sums the joint probabilities of graphs over a grid, yielding the fraction done. Nothing underflows: each sum is taken
 * relative to its largest summand. Cost: about 10 additions and an exponential for each graph and node.
 */
export function* sumGraphs({ graphs, marginals, prior, grid }: GraphSumRequest): Generator<number, SummedGraphs> {
  const { nodes, weights } = grid;
  const mixture = new Float64Array(nodes.length);
  const evidence = new Float64Array(graphs.length).fill(Number.NEGATIVE_INFINITY);
  for (let from = 0; from < nodes.length; from += nodesAtOnce) {
    const to = Math.min(from + nodesAtOnce, nodes.length);
    const at = marginalsAt(marginals, prior, nodes.subarray(from, to));
    const weightsHere = weights.subarray(from, to);
    const joint = new Float64Array(at.size);
    const largest = new Float64Array(at.size).fill(Number.NEGATIVE_INFINITY);
    const sums = new Float64Array(at.size);
    for (let g = 0; g < graphs.length; g++) {
      logJoint(graphs[g]!, at, joint);
      evidence[g] = logAdd(evidence[g]!, logSum(joint, weightsHere));
      addTo(largest, sums, joint);
      if (g % graphsPerReport === 0) yield (from + ((to - from) * g) / graphs.length) / nodes.length;
    }
    for (let i = 0; i < at.size; i++) mixture[from + i] = largest[i]! + Math.log(sums[i]!);
  }
  const tail = tailAt(marginals, prior, grid.last);
  const beyond = graphs.reduce((sum, graph) => logAdd(sum, logTail(graph, tail)), Number.NEGATIVE_INFINITY);
  return { mixture, evidence, beyond };
}

/** log of the sum of weight x exp(value). */
export function logSum(values: Float64Array, weights: Float64Array): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, values[i]!);
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const below = values[i]! - largest;
    if (below > negligible) sum += weights[i]! * Math.exp(below);
  }
  return largest + Math.log(sum);
}

/** Adds exp(values) to sums that are kept relative to their largest summand so far. */
function addTo(largest: Float64Array, sums: Float64Array, values: Float64Array): void {
  for (let i = 0; i < values.length; i++) {
    const above = values[i]! - largest[i]!;
    if (above > 0) {
      sums[i] = sums[i]! * Math.exp(-above) + 1;
      largest[i] = values[i]!;
    } else if (above > negligible) sums[i]! += Math.exp(above);
  }
}

interface TailAt {
  readonly marginals: DirichletMarginals;
  readonly last: number;
  /** The power of N with which the prior falls beyond, at the least. */
  readonly priorPower: number;
  /** What the bounds of all graphs have in common, as a logarithm. */
  readonly shared: number;
}

function tailAt(marginals: DirichletMarginals, prior: PopulationPrior, end: number): TailAt {
  const { people, mass, logFactorials } = marginals;
  const last = Math.max(end, 1);
  const power = priorPower(prior, people + last);
  const totalOverMissing = Math.log1p(people / last);
  return {
    marginals,
    last,
    priorPower: power,
    shared:
      logPrior(prior, people + last) - logFactorials + (Math.max(-power, 0) + Math.max(1 - mass, 0)) * totalOverMissing,
  };
}

/**
 * A bound of the joint probability of more missing people than the grid holds, m. In the end it falls as n0^p, where p of the
 * complete graph is delta - 2^lists delta - 1 under a prior 1/N (2^-lists - 2 at the usual delta, so that the mean is
 * infinite), and that of the others is smaller. Beyond m it stays below a power law with that exponent, which sums to less
 * than m f(m) / (-p - 1), whether it falls at m or still rises:
 * log gamma(n0 + a) - a log n0 grows with a, and each clique but one, the root, can be paired with a separator within it,
 * whose a, the people outside, is larger; what remains, log gamma(n0 + a) - log gamma(n0 + 1) - (a - 1) log n0 of the root,
 * falls towards 0. (For a < 1/2 the first is wrong by a share of 1 / 8 m.) The root with the fewest people outside is the
 * best. Where m is small the bound is far too large, and where it is much larger than the square of their number, sharp.
 */
function logTail(graph: DecomposableGraph, { marginals, last, priorPower: ofPrior, shared }: TailAt): number {
  const inTheEnd = finalPower(graph, marginals);
  const power = inTheEnd + ofPrior;
  if (power >= -1) return Number.POSITIVE_INFINITY;
  let outside = Number.POSITIVE_INFINITY;
  for (const clique of graph.cliques) outside = Math.min(outside, marginals.empty[clique]!);
  const above = gammaln(last + outside) - gammaln(last + 1) - (outside - 1) * Math.log(last);
  return (
    shared +
    fixedPart(graph, marginals) +
    Math.max(above, 0) +
    inTheEnd * Math.log(last) +
    Math.log(last / (-1 - power))
  );
}
