import { sizeOf } from "../linear-algebra/subset-lattice.ts";
import { decomposableGraphCount } from "./decomposable-graph-count.ts";

/** A decomposable graph on the lists, by what its marginal likelihood needs; sets of lists are bit masks. */
export interface DecomposableGraph {
  /** Its maximal cliques, ascending. */
  readonly cliques: readonly number[];
  /** The separators of a junction tree, ascending and repeated as often as they occur; empty ones are left out. */
  readonly separators: readonly number[];
}

const enumerated = new Map<number, readonly DecomposableGraph[]>();

/**
 * Every decomposable (chordal) graph on `lists` labelled vertices, at most six, in the order of their edges read as a
 * number; the last is the complete graph. Kept, so that only the first call for a number of lists costs anything.
 * Cost: 2^(lists (lists - 1) / 2) tests of lists^2 steps each.
 */
export function decomposableGraphs(lists: number): readonly DecomposableGraph[] {
  const known = enumerated.get(lists);
  if (known) return known;
  const expected = decomposableGraphCount(lists);
  const graphs: DecomposableGraph[] = [];
  const edgeSets = 1 << ((lists * (lists - 1)) / 2);
  for (let edges = 0; edges < edgeSets; edges++) {
    const graph = decompose(neighboursOf(edges, lists));
    if (graph) graphs.push(graph);
  }
  if (graphs.length !== expected) throw new Error(`${graphs.length} decomposable graphs instead of ${expected}`);
  enumerated.set(lists, graphs);
  return graphs;
}

function neighboursOf(edges: number, lists: number): number[] {
  const neighbours = new Array<number>(lists).fill(0);
  let bit = 0;
  for (let b = 1; b < lists; b++) {
    for (let a = 0; a < b; a++) {
      if ((edges >> bit++) & 1) {
        neighbours[a]! |= 1 << b;
        neighbours[b]! |= 1 << a;
      }
    }
  }
  return neighbours;
}

/**
 * Cliques and separators by maximum cardinality search, or null where the graph is not chordal: each vertex in turn is
 * the one with the most neighbours among those before it, which must all be neighbours of each other. A clique ends
 * where that number does not grow, and the earlier neighbours of the next vertex separate it from the next clique.
 * Source: Blair and Peyton (1993), An introduction to chordal graphs and clique trees, section 4.
 */
function decompose(neighbours: readonly number[]): DecomposableGraph | null {
  const cliques: number[] = [];
  const separators: number[] = [];
  let visited = 0;
  let clique = 0;
  for (let step = 0; step < neighbours.length; step++) {
    const next = nextVertex(neighbours, visited);
    const earlier = neighbours[next]! & visited;
    if (!isComplete(earlier, neighbours)) return null;
    if (earlier !== clique) {
      cliques.push(clique);
      if (earlier !== 0) separators.push(earlier);
    }
    clique = earlier | (1 << next);
    visited |= 1 << next;
  }
  cliques.push(clique);
  return { cliques: cliques.sort(ascending), separators: separators.sort(ascending) };
}

function nextVertex(neighbours: readonly number[], visited: number): number {
  let next = -1;
  let most = -1;
  for (let vertex = 0; vertex < neighbours.length; vertex++) {
    if ((visited >> vertex) & 1) continue;
    const among = sizeOf(neighbours[vertex]! & visited);
    if (among > most) [next, most] = [vertex, among];
  }
  return next;
}

function isComplete(vertices: number, neighbours: readonly number[]): boolean {
  for (let vertex = 0; vertex < neighbours.length; vertex++) {
    const others = vertices & ~(1 << vertex);
    if ((vertices >> vertex) & 1 && (neighbours[vertex]! & others) !== others) return false;
  }
  return true;
}

const ascending = (a: number, b: number): number => a - b;
