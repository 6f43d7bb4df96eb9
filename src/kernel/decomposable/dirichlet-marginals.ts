import { logPrior, type PopulationPrior } from "../distributions/population-prior.ts";
import { gammaln } from "../distributions/special-functions.ts";
import { sizeOf } from "../linear-algebra/subset-lattice.ts";
import type { DecomposableGraph } from "./decomposable-graphs.ts";

/** What a table says about every set of lists, by the set's bit mask, as far as the missing people do not change it. */
export interface DirichletMarginals {
  /** People seen. */
  readonly people: number;
  /** Prior mass of the whole table, 2^lists delta. */
  readonly mass: number;
  /** People seen on none of the set's lists, plus the prior mass of that cell of its marginal table. */
  readonly empty: Float64Array;
  /** The summands of log m_A that belong to the other cells of the set's marginal table. */
  readonly fixed: Float64Array;
  /** Sum of log(count!) over the histories. */
  readonly logFactorials: number;
}

/**
 * Marginal tables of all sets of lists under a hyper-Dirichlet prior with `delta` people in each cell of the full table.
 * Cost: 4^lists. Source: Madigan and York (1997), Biometrika 84(1), 19-31.
 */
export function dirichletMarginals(counts: Float64Array, delta: number): DirichletMarginals {
  const size = counts.length;
  const lists = Math.round(Math.log2(size));
  const mass = delta * size;
  const empty = new Float64Array(size);
  const fixed = new Float64Array(size);
  const cells = new Float64Array(size);
  for (let set = 0; set < size; set++) {
    cells.fill(0);
    for (let history = 1; history < size; history++) cells[history & set]! += counts[history]!;
    const each = delta * 2 ** (lists - sizeOf(set));
    const logEach = gammaln(each);
    let sum = gammaln(mass) - logEach;
    for (let cell = set; cell > 0; cell = (cell - 1) & set) {
      if (cells[cell]! > 0) sum += gammaln(cells[cell]! + each) - logEach;
    }
    empty[set] = cells[0]! + each;
    fixed[set] = sum;
  }
  let people = 0;
  let logFactorials = 0;
  for (const count of counts) {
    people += count;
    if (count > 1) logFactorials += gammaln(count + 1);
  }
  return { people, mass, empty, fixed, logFactorials };
}

/** The marginal likelihoods of sets and all else that graphs share, at some numbers of missing people. */
export interface MarginalsAt {
  readonly size: number;
  /** log m_A, `size` values for each set A after the other. */
  readonly logMarginals: Float64Array;
  /** log(N! / (n0! product of count!)) + log prior of N. */
  readonly shared: Float64Array;
}

/** Evaluates what every graph is put together from. Cost: 2^lists log-gammas for each number of missing people. */
export function marginalsAt(
  { people, mass, empty, fixed, logFactorials }: DirichletMarginals,
  prior: PopulationPrior,
  missing: Float64Array,
): MarginalsAt {
  const size = missing.length;
  const logMarginals = new Float64Array(empty.length * size);
  const shared = new Float64Array(size);
  const logTotal = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const total = people + missing[i]!;
    logTotal[i] = gammaln(total + mass);
    shared[i] = gammaln(total + 1) - gammaln(missing[i]! + 1) - logFactorials + logPrior(prior, total);
  }
  for (let set = 0; set < empty.length; set++) {
    const row = set * size;
    for (let i = 0; i < size; i++) {
      logMarginals[row + i] = fixed[set]! + gammaln(missing[i]! + empty[set]!) - logTotal[i]!;
    }
  }
  return { size, logMarginals, shared };
}

/**
 * Writes log p(counts, n0, N | graph) p(N) for each number of missing people into `out`: the marginal likelihoods of the
 * graph's cliques over those of its separators. Cost: cliques x numbers.
 */
export function logJoint({ cliques, separators }: DecomposableGraph, at: MarginalsAt, out: Float64Array): void {
  const { size, logMarginals, shared } = at;
  out.set(shared);
  for (const clique of cliques) {
    const row = clique * size;
    for (let i = 0; i < size; i++) out[i]! += logMarginals[row + i]!;
  }
  for (const separator of separators) {
    const row = separator * size;
    for (let i = 0; i < size; i++) out[i]! -= logMarginals[row + i]!;
  }
}

/** The power of n0 with which `exp(logJoint)` falls in the end, the prior of N left out. */
export function finalPower({ cliques, separators }: DecomposableGraph, marginals: DirichletMarginals): number {
  const { people, mass, empty } = marginals;
  const everybody = people + mass;
  let power = people;
  for (const clique of cliques) power += empty[clique]! - everybody;
  for (const separator of separators) power -= empty[separator]! - everybody;
  return power;
}

/** What no missing people change in the log marginal likelihoods of the graph's cliques over those of its separators. */
export function fixedPart({ cliques, separators }: DecomposableGraph, { fixed }: DirichletMarginals): number {
  let sum = 0;
  for (const clique of cliques) sum += fixed[clique]!;
  for (const separator of separators) sum -= fixed[separator]!;
  return sum;
}
