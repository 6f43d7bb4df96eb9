/**
 * Decomposable graphs and their joint probabilities straight from the definitions, for tests: every set of edges is tried,
 * cliques are the maximal complete sets, a graph is chordal if simplicial vertices can be removed until none is left,
 * separators are the edges of a heaviest tree between the cliques, and marginal tables are counted one person's history
 * after the other. Nothing is shared with the kernel.
 */
export interface SlowGraph {
  readonly cliques: readonly number[];
  readonly separators: readonly number[];
}

const bits = (set: number): number[] => [...set.toString(2)].reverse().flatMap((bit, k) => (bit === "1" ? [k] : []));
const sizeOf = (set: number): number => bits(set).length;

export function slowGraphs(lists: number): SlowGraph[] {
  const pairs = Array.from({ length: lists }, (_, a) => Array.from({ length: a }, (_, b) => [a, b] as const)).flat();
  const graphs: SlowGraph[] = [];
  for (let chosen = 0; chosen < 1 << pairs.length; chosen++) {
    const edges = new Set(pairs.filter((_, k) => (chosen >> k) & 1).map(([a, b]) => (1 << a) | (1 << b)));
    const complete = (set: number): boolean =>
      bits(set).every((a) => bits(set).every((b) => a === b || edges.has((1 << a) | (1 << b))));
    if (!isChordal(lists, edges, complete)) continue;
    const sets = Array.from({ length: 1 << lists }, (_, set) => set).filter((set) => set > 0 && complete(set));
    const cliques = sets.filter((set) => !sets.some((other) => other !== set && (other & set) === set));
    graphs.push({ cliques, separators: separatorsOf(cliques) });
  }
  return graphs;
}

function isChordal(lists: number, edges: ReadonlySet<number>, complete: (set: number) => boolean): boolean {
  let left = (1 << lists) - 1;
  while (left > 0) {
    const simplicial = bits(left).find((a) =>
      complete(bits(left).reduce((set, b) => (edges.has((1 << a) | (1 << b)) ? set | (1 << b) : set), 0)),
    );
    if (simplicial === undefined) return false;
    left &= ~(1 << simplicial);
  }
  return true;
}

/** Prim's algorithm for the heaviest tree, an edge weighing as much as its two cliques have in common. */
function separatorsOf(cliques: readonly number[]): number[] {
  const [first = 0, ...rest] = cliques;
  const inside = [first];
  const separators: number[] = [];
  while (rest.length > 0) {
    const shared = rest.map(
      (clique) => inside.map((other) => clique & other).sort((a, b) => sizeOf(b) - sizeOf(a))[0] ?? 0,
    );
    const next = shared.reduce((best, set, k) => (sizeOf(set) > sizeOf(shared[best] ?? 0) ? k : best), 0);
    separators.push(shared[next] ?? 0);
    inside.push(...rest.splice(next, 1));
  }
  return separators.filter((set) => set > 0).sort((a, b) => a - b);
}

/** log p(counts, n0 | graph, N) under hyper-Dirichlet priors, with the prior of N left out. */
export function slowLogJoint(graph: SlowGraph, counts: Float64Array, missing: number, delta: number): number {
  const lists = Math.log2(counts.length);
  const full = counts.slice();
  full[0] = missing;
  const people = full.reduce((sum, count) => sum + count, 0);
  const logMarginal = (set: number): number => {
    const cells = new Map<number, number>();
    for (const [history, count] of full.entries()) cells.set(history & set, (cells.get(history & set) ?? 0) + count);
    const mass = delta * 2 ** (lists - sizeOf(set));
    let sum = slowLogGamma(delta * counts.length) - slowLogGamma(people + delta * counts.length);
    for (const count of cells.values()) sum += slowLogGamma(count + mass) - slowLogGamma(mass);
    return sum;
  };
  let sum = slowLogGamma(people + 1);
  for (const count of full) sum -= slowLogGamma(count + 1);
  for (const clique of graph.cliques) sum += logMarginal(clique);
  for (const separator of graph.separators) sum -= logMarginal(separator);
  return sum;
}

/** log gamma(x) by Stirling's series above 20, and by gamma(x) = gamma(x + 1) / x below. */
export function slowLogGamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < 20; y++) shift += Math.log(y);
  const z = 1 / (y * y);
  const series = (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z / 1188)))) / y;
  return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series - shift;
}
