import { describe, expect, test } from "vitest";
import { decomposableGraphs } from "../../../src/kernel/decomposable/decomposable-graphs.ts";
import { dirichletMarginals, logJoint, marginalsAt } from "../../../src/kernel/decomposable/dirichlet-marginals.ts";
import { missingGrid } from "../../../src/kernel/decomposable/missing-grid.ts";
import { logSum, sumGraphs } from "../../../src/kernel/decomposable/sum-graphs.ts";
import { gridDistribution, gridQuantiles } from "../../../src/kernel/distributions/grid-distribution.ts";
import { countsOf, goldenPosteriors, priorOf } from "../../golden/decomposable.ts";
import { lastOf } from "../last-of.ts";

const probabilities = { "2.5%": 0.025, "10%": 0.1, "50%": 0.5, "90%": 0.9, "97.5%": 0.975 };

/** A graph as the reference writes it: its cliques, such as 12,3. */
const nameOf = (cliques: readonly number[]): string =>
  cliques
    .map((clique) => [1, 2, 3, 4, 5, 6].filter((list) => (clique >> (list - 1)) & 1).join(""))
    .toSorted()
    .join();

describe.each(goldenPosteriors.runs.map((run) => [`${run.table}, ${run.variant}`, run] as const))(
  "the posterior of %s is that of dga",
  (_, run) => {
    const [first, last] = run.grid;
    const prior = priorOf(run);
    const marginals = dirichletMarginals(countsOf(run), run.delta);
    const { people } = marginals;
    const graphs = decomposableGraphs(run.lists);
    const grid = missingGrid({ first, last, people, prior });
    const sums = lastOf(sumGraphs({ graphs, marginals, prior, grid }));
    const logEvidence = logSum(sums.evidence, new Float64Array(graphs.length).fill(1));
    const byName = new Map(graphs.map(({ cliques }, g) => [nameOf(cliques), g]));
    const posterior = gridDistribution(grid, sums.mixture);

    // Measured: at most 1.5e-10 (Ned_5, whose log-gammas are of the order of 1e6, so 1e-16 of them is as much).
    test("in its log evidence to 1e-8", () => {
      expect(Math.abs(logEvidence - run.logEvidence)).toBeLessThan(1e-8);
    });

    // Measured: log marginal likelihoods 3e-11, probabilities 5e-11.
    test("in the marginal likelihoods and probabilities of its graphs to 1e-8", () => {
      for (const { graph, logMarginal, probability } of run.graphs) {
        const evidence = sums.evidence[byName.get(graph) ?? -1] ?? Number.NaN;
        if (logMarginal !== undefined) expect(Math.abs(evidence - logMarginal)).toBeLessThan(1e-8);
        expect(Math.abs(Math.exp(evidence - logEvidence) - probability)).toBeLessThan(1e-8);
      }
    });

    test("in the joint log probabilities of single numbers of missing people to 1e-8", () => {
      for (const { graph, logJoint: expected = {} } of run.graphs) {
        const missing = Float64Array.from(Object.keys(expected), Number);
        const found = new Float64Array(missing.length);
        const known = graphs[byName.get(graph) ?? -1];
        if (known) logJoint(known, marginalsAt(marginals, prior, missing), found);
        // Measured: 9e-11.
        for (const [i, value] of Object.values(expected).entries()) {
          expect(Math.abs((found[i] ?? Number.NaN) - value)).toBeLessThan(1e-8);
        }
      }
    });

    test("in every quantile of its grid, to the person", () => {
      const found = gridQuantiles(posterior, Float64Array.from(Object.values(probabilities)));
      expect(Array.from(found, (missing) => people + missing)).toEqual(
        Object.keys(probabilities).map((name) => run.quantiles[name]),
      );
    });

    // The mean is never told, but it weighs the tail most, and so tests the sums over it. Measured: 3e-11.
    test("in its mean on this grid, of all graphs and of each, to 1e-9", () => {
      const sumOver = (value: (node: number, i: number) => number): number =>
        grid.nodes.reduce((sum, node, i) => sum + (grid.weights[i] ?? 0) * value(node, i), 0);
      const mean = sumOver((node, i) => (people + node) * (posterior.values[i] ?? 0));
      expect(Math.abs(mean / run.mean - 1)).toBeLessThan(1e-9);
      const at = marginalsAt(marginals, prior, grid.nodes);
      const joint = new Float64Array(grid.nodes.length);
      for (const { graph, meanMissing } of run.graphs) {
        const g = byName.get(graph) ?? -1;
        const known = graphs[g];
        if (known) logJoint(known, at, joint);
        const missing = sumOver((node, i) => node * Math.exp((joint[i] ?? 0) - (sums.evidence[g] ?? 0)));
        expect(Math.abs(missing / meanMissing - 1)).toBeLessThan(1e-9);
      }
    });
  },
);

describe("Madigan and York's example of spina bifida, as dga documents it", () => {
  const run = goldenPosteriors.runs.find(({ prior }) => prior === "negative-binomial");

  test("is among the runs, with the published numbers", () => {
    expect(run?.mean).toBeCloseTo(733.45, 2);
    expect(run?.quantiles).toMatchObject({ "2.5%": 682, "97.5%": 797 });
    const best = run?.graphs.slice().sort((a, b) => b.probability - a.probability);
    expect(best?.slice(0, 4).map(({ graph, probability }) => [graph, Number(probability.toFixed(3))])).toEqual([
      ["12,3", 0.374],
      ["12,23", 0.31],
      ["12,13", 0.282],
      ["123", 0.035],
    ]);
  });
});
