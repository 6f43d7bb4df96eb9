import { describe, expect, test } from "vitest";
import { type DecomposableGraph, decomposableGraphs } from "../../../src/kernel/decomposable/decomposable-graphs.ts";
import { dirichletMarginals, logJoint, marginalsAt } from "../../../src/kernel/decomposable/dirichlet-marginals.ts";
import { joinGrids, missingGrid } from "../../../src/kernel/decomposable/missing-grid.ts";
import { logSum, sumGraphs } from "../../../src/kernel/decomposable/sum-graphs.ts";
import { gridDistribution, gridQuantiles, gridShares } from "../../../src/kernel/distributions/grid-distribution.ts";
import type { PopulationPrior } from "../../../src/kernel/distributions/population-prior.ts";
import { normalCdf } from "../../../src/kernel/distributions/special-functions.ts";
import { goldenTable } from "../../golden/read-golden.ts";
import { lastOf } from "../last-of.ts";
import { slowGraphs, slowLogJoint } from "./slow-decomposable.ts";

const inverse: PopulationPrior = { kind: "inverse" };
const uk = goldenTable("UKdat").counts;
const people = uk.reduce((sum, count) => sum + count, 0);
const delta = 1 / 64;

const jointsAt = (
  counts: Float64Array,
  prior: PopulationPrior,
  missing: readonly number[],
  each = 1 / counts.length,
) => {
  const at = marginalsAt(dirichletMarginals(counts, each), prior, Float64Array.from(missing));
  return (graph: DecomposableGraph): number[] => {
    const out = new Float64Array(missing.length);
    logJoint(graph, at, out);
    return [...out];
  };
};

/** The most probable graph on UK 2013, six lists, one of independent lists, and a few in between. */
const someGraphs = decomposableGraphs(6).filter((_, g) => g === 0 || g % 3011 === 0 || g === 18_153);

describe("the six lists of UK 2013, which dga cannot do", () => {
  test("have the graphs and joint probabilities that the definitions give, every one of them", () => {
    const slow = new Map(slowGraphs(6).map((graph) => [graph.cliques.join(), graph]));
    const missing = [0, 9000];
    const fast = jointsAt(uk, inverse, missing);
    const graphs = decomposableGraphs(6);
    expect(slow.size).toBe(graphs.length);
    for (const [g, graph] of graphs.entries()) {
      const known = slow.get(graph.cliques.join());
      if (!known) throw new Error(`no graph ${graph.cliques.join()}`);
      expect(graph.separators).toEqual(known.separators);
      if (g % 40 !== 0) continue;
      const expected = missing.map((n0) => slowLogJoint(known, uk, n0, delta) - Math.log(people + n0));
      // Log-gammas of the order of 1e5, and ten of them: 1e-10 was measured.
      for (const [i, value] of fast(graph).entries()) expect(Math.abs(value - (expected[i] ?? 0))).toBeLessThan(1e-8);
    }
  });

  test("have sums over a grid to 20,000 that equal those over every number of missing people", () => {
    const grid = missingGrid({ first: 0, last: 20_000, people, prior: inverse });
    const marginals = dirichletMarginals(uk, delta);
    const { evidence, mixture } = lastOf(sumGraphs({ graphs: someGraphs, marginals, prior: inverse, grid }));
    const every = Array.from({ length: 20_001 }, (_, n0) => n0);
    const joints = jointsAt(uk, inverse, every);
    const ones = new Float64Array(every.length).fill(1);
    const total = new Float64Array(every.length);
    for (const [g, graph] of someGraphs.entries()) {
      const joint = Float64Array.from(joints(graph));
      expect(Math.abs((evidence[g] ?? 0) - logSum(joint, ones))).toBeLessThan(1e-9);
      for (let n0 = 0; n0 < total.length; n0++) total[n0] = (total[n0] ?? 0) + Math.exp((joint[n0] ?? 0) + 150);
    }
    const distribution = gridDistribution(grid, mixture);
    const sum = total.reduce((all, each) => all + each, 0);
    for (const upTo of [100, 5000, 9000, 12_345]) {
      const [share] = gridShares(distribution, Float64Array.of(upTo));
      const exact = total.slice(0, upTo + 1).reduce((all, each) => all + each, 0) / sum;
      expect(Math.abs((share ?? 0) - exact)).toBeLessThan(1e-9);
    }
  });

  test("do not depend on the order in which the lists stand", () => {
    const order = [3, 5, 0, 4, 1, 2];
    const moved = (set: number): number => order.reduce((to, list, k) => to | (((set >> list) & 1) << k), 0);
    const counts = new Float64Array(64);
    for (const [history, count] of uk.entries()) counts[moved(history)] = count;
    const grid = missingGrid({ first: 0, last: 30_000, people, prior: inverse });
    const every = 9;
    const graphs = decomposableGraphs(6).filter((_, g) => g % every === 0);
    const known = new Map(decomposableGraphs(6).map((graph) => [graph.cliques.join(), graph]));
    const movedGraphs = graphs.map(({ cliques }) => {
      const graph = known.get(
        cliques
          .map(moved)
          .toSorted((a, b) => a - b)
          .join(),
      );
      if (!graph) throw new Error("a relabelled graph is missing");
      return graph;
    });
    const sums = (table: Float64Array, summed: readonly DecomposableGraph[]) =>
      lastOf(sumGraphs({ graphs: summed, marginals: dirichletMarginals(table, delta), prior: inverse, grid }));
    const one = sums(uk, graphs);
    const other = sums(counts, movedGraphs);
    for (const [g, value] of one.evidence.entries()) expect(other.evidence[g]).toBeCloseTo(value, 9);
    for (const [i, value] of one.mixture.entries()) expect(other.mixture[i]).toBeCloseTo(value, 9);
  });

  test("reduce to five lists: an empty sixth list on its own changes each graph by its own marginal likelihood", () => {
    const five = goldenTable("UKdat_5").counts;
    const six = new Float64Array(64);
    six.set(five);
    const missing = [0, 1, 700, 20_000];
    const alone = jointsAt(five, inverse, missing);
    const beside = jointsAt(six, inverse, missing);
    // p(nobody of N on a list) under a beta prior of mass 1/2 + 1/2: the same for every graph of the other lists.
    const nobody = missing.map((n0) => {
      let log = 0;
      for (let person = 0; person < people + n0; person++) log += Math.log((person + 0.5) / (person + 1));
      return log;
    });
    const sixth = 1 << 5;
    const withAlone = decomposableGraphs(6).filter(({ cliques }) => cliques.includes(sixth));
    expect(withAlone).toHaveLength(822);
    const fives = new Map(decomposableGraphs(5).map((graph) => [graph.cliques.join(), graph]));
    for (const graph of withAlone) {
      const reduced = fives.get(graph.cliques.filter((clique) => clique !== sixth).join());
      if (!reduced) throw new Error("a graph of five lists is missing");
      const expected = alone(reduced).map((value, i) => value + (nobody[i] ?? 0));
      for (const [i, value] of beside(graph).entries()) expect(Math.abs(value - (expected[i] ?? 0))).toBeLessThan(1e-8);
    }
  });
});

describe("the joint probabilities of every table of a few people", () => {
  /** All ways to put so many people into the histories, the unseen ones among them in the first. */
  function* tables(people: number, histories: number): Generator<number[]> {
    if (histories === 1) {
      yield [people];
      return;
    }
    for (let here = 0; here <= people; here++) {
      for (const rest of tables(people - here, histories - 1)) yield [here, ...rest];
    }
  }

  test.each([
    [3, 3, decomposableGraphs(3)],
    [4, 2, decomposableGraphs(4)],
    [6, 1, decomposableGraphs(6).filter((_, g) => g % 97 === 0)],
  ])("of %i lists and %i people add up to 1 for each graph", (lists, some, graphs) => {
    const sums = new Float64Array(graphs.length);
    for (const [missing = 0, ...seen] of tables(some, 1 << lists)) {
      const joint = jointsAt(Float64Array.of(0, ...seen), { kind: "uniform" }, [missing], 0.3);
      for (const [g, graph] of graphs.entries()) sums[g] = (sums[g] ?? 0) + Math.exp(joint(graph)[0] ?? 0);
    }
    for (const sum of sums) expect(sum).toBeCloseTo(1, 10);
  });
});

describe("a grid of missing people", () => {
  const grid = missingGrid({ first: 0, last: 50_000, people, prior: inverse });

  test("holds every number once, and at first each as a node of its own", () => {
    let next = 0;
    for (const { first, rule } of grid.blocks) {
      expect(first).toBe(next);
      next += rule.width;
    }
    expect(next).toBe(50_001);
    expect([...grid.nodes.slice(0, 30)]).toEqual(Array.from({ length: 30 }, (_, n0) => n0));
    expect(grid.nodes.length).toBeLessThan(3000);
  });

  test("can be continued, which changes no sum", () => {
    const halves = joinGrids([
      missingGrid({ first: 0, last: 4999, people, prior: inverse }),
      missingGrid({ first: 5000, last: 50_000, people, prior: inverse }),
    ]);
    const values = (nodes: Float64Array) => Float64Array.from(nodes, (n0) => -(((n0 - 9000) / 1500) ** 2) / 2);
    const whole = gridDistribution(grid, values(grid.nodes));
    const joined = gridDistribution(halves, values(halves.nodes));
    const probabilities = Float64Array.of(0.001, 0.025, 0.5, 0.975, 0.999);
    expect(gridQuantiles(joined, probabilities)).toEqual(gridQuantiles(whole, probabilities));
    // The normal distribution function, half a number further because a number stands for the unit around it.
    const [middle = 0, high = 0] = gridShares(whole, Float64Array.of(9000, 11_939));
    expect(middle).toBeCloseTo(0.5 + 0.5 / (1500 * Math.sqrt(2 * Math.PI)), 8);
    expect(high).toBeCloseTo(normalCdf(2939.5 / 1500), 8);
  });

  test("finds a quantile far out in a heavy tail as fast as any other", () => {
    const far = missingGrid({ first: 0, last: 1e10, people: 96, prior: inverse });
    const tail = gridDistribution(
      far,
      far.nodes.map((n0) => -1.1 * Math.log(n0 + 1)),
    );
    const [median = 0, high = 0] = gridQuantiles(tail, Float64Array.of(0.5, 0.9));
    const [upToMedian = 0, upToHigh = 0, before = 0] = gridShares(tail, Float64Array.of(median, high, high));
    expect(upToMedian).toBeGreaterThanOrEqual(0.5);
    expect(upToHigh).toBeGreaterThanOrEqual(0.9);
    expect(before - 0.9).toBeLessThan(1e-6);
    expect(high).toBeGreaterThan(1e6);
  });
});
