import type { GridBlock, MissingGrid } from "../decomposable/missing-grid.ts";
import { type GramRule, gramRule, interpolate } from "../linear-algebra/gram-rule.ts";

/** A probability distribution of the number of missing people, from its values at the nodes of a grid. */
export interface GridDistribution {
  readonly blocks: readonly GridBlock[];
  /** Probability at each node, as if it were a whole number. */
  readonly values: Float64Array;
  /** Probability of all blocks before each block; one more value, 1, at the end. */
  readonly before: Float64Array;
}

/** Normalises what is given by its logarithm, up to a constant, at the nodes of the grid. Cost: nodes. */
export function gridDistribution({ blocks, weights }: MissingGrid, logValues: Float64Array): GridDistribution {
  const largest = logValues.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const values = logValues.map((value) => Math.exp(value - largest));
  const before = new Float64Array(blocks.length + 1);
  for (let b = 0; b < blocks.length; b++) {
    const { offset, rule } = blocks[b]!;
    let sum = 0;
    for (let i = offset; i < offset + rule.nodes.length; i++) sum += weights[i]! * values[i]!;
    before[b + 1] = before[b]! + sum;
  }
  const total = before[blocks.length]!;
  return { blocks, values: values.map((value) => value / total), before: before.map((sum) => sum / total) };
}

/**
 * For each of `probabilities`, ascending and in (0, 1), the first number of missing people up to which there is at least
 * so much probability. Cost: up to a thousand numbers for each stretch of the grid in which one lies.
 */
export function gridQuantiles(distribution: GridDistribution, probabilities: Float64Array): Float64Array {
  const { blocks, before } = distribution;
  let b = 0;
  let stretch: Stretch | null = null;
  return probabilities.map((probability) => {
    while (b < blocks.length - 1 && before[b + 1]! < probability) b++;
    if (!stretch || stretch.upTo < probability) stretch = stretchWith(distribution, b, probability);
    const { first, shares } = stretch;
    let x = 0;
    let sum = stretch.before + shares[0]!;
    while (sum < probability && x < shares.length - 1) sum += shares[++x]!;
    return first + x;
  });
}

/** The probability of at most so many missing people, for each of `missing`, whole numbers in ascending order. Cost: nodes + numbers. */
export function gridShares(distribution: GridDistribution, missing: Float64Array): Float64Array {
  const { blocks, before } = distribution;
  let b = 0;
  return missing.map((count) => {
    while (b < blocks.length - 1 && blocks[b + 1]!.first <= count) b++;
    const block = pieceOf(distribution, b);
    if (count < block.first) return 0;
    if (count >= block.first + block.rule.width - 1) return before[b + 1]!;
    return before[b]! + massOf(partOf(block, 0, count - block.first + 1));
  });
}

/** Some whole numbers in a row, the probability at the nodes of their rule standing for all of them. */
interface Piece {
  readonly first: number;
  readonly rule: GramRule;
  readonly values: Float64Array;
}

function pieceOf({ blocks, values }: GridDistribution, b: number): Piece {
  const { first, rule, offset } = blocks[b]!;
  return { first, rule, values: values.subarray(offset, offset + rule.nodes.length) };
}

/** A part of a piece, which the same polynomial describes. */
function partOf({ first, rule, values }: Piece, from: number, width: number): Piece {
  const part = gramRule(width, Math.min(width, rule.nodes.length));
  const at = part.nodes.map((node) => from + node);
  return { first: first + from, rule: part, values: interpolate(rule, values, at) };
}

const massOf = ({ rule, values }: Piece): number => values.reduce((sum, value, i) => sum + rule.weights[i]! * value, 0);

/** The probability of each number of a row, that of all numbers before it, and that up to its end. */
interface Stretch {
  readonly first: number;
  readonly shares: Float64Array;
  readonly before: number;
  readonly upTo: number;
}

const longestStretch = 1024;

/** The stretch of a block in which the probability is reached, by halving; rounding below 0 is taken as 0. */
function stretchWith(distribution: GridDistribution, b: number, probability: number): Stretch {
  let piece = pieceOf(distribution, b);
  let before = distribution.before[b]!;
  while (piece.rule.width > longestStretch) {
    const half = piece.rule.width >> 1;
    const left = partOf(piece, 0, half);
    const mass = massOf(left);
    const goLeft = before + mass >= probability;
    if (!goLeft) before += mass;
    piece = goLeft ? left : partOf(piece, half, piece.rule.width - half);
  }
  const { first, rule, values } = piece;
  const numbers = Float64Array.from({ length: rule.width }, (_, x) => x);
  const shares = interpolate(rule, values, numbers).map((share) => Math.max(share, 0));
  return { first, shares, before, upTo: before + massOf(piece) };
}
