import { type PopulationPrior, priorBend } from "../distributions/population-prior.ts";
import { type GramRule, gramRule } from "../linear-algebra/gram-rule.ts";

/** Whole numbers of missing people in a row, over which sums are taken by a rule. */
export interface GridBlock {
  readonly first: number;
  readonly rule: GramRule;
  /** Where its nodes begin among those of the grid. */
  readonly offset: number;
}

/** Every number of missing people from `first` to `last`, in blocks; sums need the values at the nodes only. */
export interface MissingGrid {
  readonly first: number;
  readonly last: number;
  readonly blocks: readonly GridBlock[];
  /** Numbers of missing people, ascending, not always whole. */
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

export interface GridRequest {
  readonly first: number;
  readonly last: number;
  /** People seen. */
  readonly people: number;
  readonly prior: PopulationPrior;
}

/** Sums over a standard deviation of a bell have an error below 1e-12 with so many nodes. */
const nodesPerBlock = 10;

/**
 * The grid for posterior probabilities of the number missing: the blocks are as wide as the standard deviation of the
 * narrowest bell that a decomposable model can give there, and at most a quarter as wide as they are far from the pole at
 * 0. The first ones hold `nodesPerBlock` numbers, and their sums leave out none. Cost: about
 * 20 sqrt(people) asinh(sqrt(last / people)) nodes.
 *
 * Why so wide: in log f(n0) = sum of log m_C - sum of log m_S + ..., each clique but the first can be paired with the
 * separator inside it, and such a pair bends the curve up. What bends it down is log(N! / n0!) alone, by at most
 * n / ((n0 + 1) (N + 1)), and the prior.
 */
export function missingGrid({ first, last, people, prior }: GridRequest): MissingGrid {
  const blocks: GridBlock[] = [];
  let offset = 0;
  for (let start = first; start <= last; ) {
    const next = start + 1;
    const bend = people / (next * (next + people)) + (4 / next) ** 2 + priorBend(prior, start + people);
    const fitting = Math.max(Math.floor(1 / Math.sqrt(bend)), nodesPerBlock);
    const width = Math.min(fitting, last - start + 1);
    const rule = gramRule(width, Math.min(nodesPerBlock, width));
    blocks.push({ first: start, rule, offset });
    offset += rule.nodes.length;
    start += width;
  }
  const nodes = new Float64Array(offset);
  const weights = new Float64Array(offset);
  for (const block of blocks) {
    for (let i = 0; i < block.rule.nodes.length; i++) nodes[block.offset + i] = block.first + block.rule.nodes[i]!;
    weights.set(block.rule.weights, block.offset);
  }
  return { first, last, blocks, nodes, weights };
}

/** Grids that follow on each other, as one. */
export function joinGrids(grids: readonly MissingGrid[]): MissingGrid {
  const size = grids.reduce((sum, { nodes }) => sum + nodes.length, 0);
  const nodes = new Float64Array(size);
  const weights = new Float64Array(size);
  const blocks: GridBlock[] = [];
  let offset = 0;
  for (const grid of grids) {
    nodes.set(grid.nodes, offset);
    weights.set(grid.weights, offset);
    for (const block of grid.blocks) blocks.push({ ...block, offset: block.offset + offset });
    offset += grid.nodes.length;
  }
  return { first: grids[0]?.first ?? 0, last: grids.at(-1)?.last ?? -1, blocks, nodes, weights };
}
