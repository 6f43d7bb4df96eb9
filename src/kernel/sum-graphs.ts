import type { DecomposableGraph } from "./decomposable-graphs.ts";
import { type DirichletMarginals, finalPower, logJoint, type MarginalsAt, marginalsAt } from "./dirichlet-marginals.ts";
import { logAdd } from "./log-add.ts";
import type { MissingGrid } from "./missing-grid.ts";
import { type PopulationPrior, priorPower } from "./population-prior.ts";

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
  /** At `last` and at twice as many. */
  readonly at: MarginalsAt;
  readonly joint: Float64Array;
  readonly priorPower: number;
}

function tailAt(marginals: DirichletMarginals, prior: PopulationPrior, last: number): TailAt {
  const missing = Float64Array.of(Math.max(last, 1), 2 * Math.max(last, 1));
  return {
    marginals,
    last: Math.max(last, 1),
    at: marginalsAt(marginals, prior, missing),
    joint: new Float64Array(2),
    priorPower: priorPower(prior, marginals.people + last),
  };
}

/**
 * A bound of the joint probability of more missing people than the grid holds. It falls in the end as a power of n0, with
 * the exponent delta - 2^lists delta - 1 of the complete graph (at a prior 1/N and the usual delta: 2^-lists - 2, for
 * which the mean is infinite) or a smaller one; and beyond n0 = m, a function that falls at least as n0^-p, p > 1, sums
 * to less than m f(m) / (p - 1). The power is the larger of that in the end and of that between m and 2 m, as it moves
 * from the one to the other; while it is not below -1 there is no bound, since the probability may still rise.
 */
function logTail(graph: DecomposableGraph, { marginals, last, at, joint, priorPower: prior }: TailAt): number {
  logJoint(graph, at, joint);
  const now = (joint[1]! - joint[0]!) / Math.LN2;
  const power = Math.max(now, finalPower(graph, marginals) + prior);
  return power < -1 ? joint[0]! + Math.log(last / (-1 - power)) : Number.POSITIVE_INFINITY;
}
