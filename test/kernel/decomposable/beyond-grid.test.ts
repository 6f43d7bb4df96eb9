import { describe, expect, test } from "vitest";
import { decomposableGraphs } from "../../../src/kernel/decomposable/decomposable-graphs.ts";
import { dirichletMarginals } from "../../../src/kernel/decomposable/dirichlet-marginals.ts";
import { missingGrid } from "../../../src/kernel/decomposable/missing-grid.ts";
import { logSum, sumGraphs } from "../../../src/kernel/decomposable/sum-graphs.ts";
import type { PopulationPrior } from "../../../src/kernel/distributions/population-prior.ts";
import { goldenTable } from "../../golden/read-golden.ts";
import { lastOf } from "../last-of.ts";

const inverse: PopulationPrior = { kind: "inverse" };

describe("what lies beyond a grid", () => {
  const table = goldenTable("Artificial_3").counts;
  const seen = table.reduce((sum, count) => sum + count, 0);
  const sumsTo = (first: number, last: number, prior: PopulationPrior) => {
    const grid = missingGrid({ first, last, people: seen, prior });
    return lastOf(
      sumGraphs({ graphs: decomposableGraphs(3), marginals: dirichletMarginals(table, 1 / 8), prior, grid }),
    );
  };
  const all = (evidence: Float64Array): number => logSum(evidence, new Float64Array(evidence.length).fill(1));

  // At the usual delta the tail falls as N^(2^-3 - 2), so that a great deal is left beyond 20,000.
  test.each([2000, 20_000, 200_000])(
    "more than %i missing people is less than the bound, and no tenth of it",
    (last) => {
      const { beyond } = sumsTo(0, last, inverse);
      const found = all(sumsTo(last + 1, 1e10, inverse).evidence);
      expect(found).toBeLessThan(beyond);
      expect(found).toBeGreaterThan(beyond - Math.log(10));
    },
  );

  test("is less than the bound for every graph, also where the probability still rises at the end of the grid", () => {
    const { counts } = goldenTable("UKdat_5");
    const marginals = dirichletMarginals(counts, 1 / 32);
    const { people } = marginals;
    const graphs = decomposableGraphs(5).filter((_, g) => g % 10 === 0);
    for (const last of [3000, 20_000, 200_000]) {
      const grid = missingGrid({ first: 0, last, people, prior: inverse });
      const rest = missingGrid({ first: last + 1, last: 1e10, people, prior: inverse });
      const found = lastOf(sumGraphs({ graphs, marginals, prior: inverse, grid: rest })).evidence;
      for (const [g, graph] of graphs.entries()) {
        const { beyond } = lastOf(sumGraphs({ graphs: [graph], marginals, prior: inverse, grid }));
        expect(beyond).toBeGreaterThan(found[g] ?? Number.NaN);
        expect(beyond).toBeLessThan(Number.POSITIVE_INFINITY);
      }
    }
  });

  test("has no bound under a uniform prior, of which the posterior is improper", () => {
    expect(sumsTo(0, 20_000, { kind: "uniform" }).beyond).toBe(Number.POSITIVE_INFINITY);
  });
});
