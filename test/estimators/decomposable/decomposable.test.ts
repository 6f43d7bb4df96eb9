import { describe, expect, test } from "vitest";
import { runEstimate } from "../../../src/jobs/run-estimate.ts";
import { createInProcessPool, runInProcess } from "../../../src/jobs/run-in-process.ts";
import { hasTotal, type NumberedEstimate } from "../../../src/model/estimate.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { countsOf, goldenPosteriors } from "../../golden/decomposable.ts";
import { goldenTable } from "../../golden/read-golden.ts";
import {
  credible as interval,
  type DecomposableOptions as Options,
  decomposableOptions as options,
} from "./decomposable-options.ts";

async function estimate(table: OverlapTable, asked: Options = options()): Promise<NumberedEstimate> {
  const result = await runInProcess({ estimator: "decomposable", table, options: { ...asked }, seed: 5 });
  if (!result.ok) throw new Error(result.problem.code);
  if (!hasTotal(result.value)) throw new Error("no total");
  return result.value;
}

const seenIn = (table: OverlapTable): number => table.counts.reduce((sum, count) => sum + count, 0);
const ends = ({ total, intervals }: NumberedEstimate): number[] => {
  const [wide, narrow] = intervals;
  return [wide?.low, narrow?.low, total, narrow?.high, wide?.high].map(Number);
};
const rowsOf = (found: NumberedEstimate, name: string) => found.tables.find((table) => table.name === name)?.rows ?? [];

/** A table of dga's documentation as ours. */
function documented(lists: number): OverlapTable {
  const run = goldenPosteriors.runs.find((each) => each.counts && each.lists === lists);
  if (!run) throw new Error("no such table");
  return { lists: Array.from({ length: lists }, (_, k) => `list ${k + 1}`), counts: countsOf(run) };
}

describe("decomposable", () => {
  const runs = goldenPosteriors.runs.filter(({ grid, prior }) => grid[0] === 0 && prior === "inverse");

  test.each(runs.map((run) => [`${run.table}, ${run.variant}`, run] as const))(
    "gives the quantiles of dga where the largest number is that of its grid: %s",
    async (_, { table: name, lists, delta, grid, quantiles }) => {
      const table = name.startsWith("docs") ? documented(lists) : goldenTable(name);
      const found = await estimate(table, options({ largest: seenIn(table) + grid[1] }, { delta }));
      expect(ends(found)).toEqual(["2.5%", "10%", "50%", "90%", "97.5%"].map((name) => quantiles[name]));
      expect(rowsOf(found, "sums")).toMatchObject([{ largest: seenIn(table) + grid[1], beyond: 0 }]);
    },
  );

  // Summed once over every single number of missing people up to 1,000,000: 41,682 44,460 50,460 179,313 210,273. What lies
  // beyond that moves the last two up, by as much as this grid shows.
  test("lets the grid grow until next to nothing is beyond it: the Netherlands, five lists", async () => {
    const found = await estimate(goldenTable("Ned_5"));
    expect(ends(found)).toEqual([41_682, 44_460, 50_460, 179_314, 210_277]);
    const [{ largest, beyond } = {}] = rowsOf(found, "sums");
    expect(Number(largest)).toBeGreaterThan(1e6);
    expect(Number(beyond)).toBeLessThan(1e-6);
  });

  // The published wide grids take steps beyond 20,000 ("stepped midpoint grid"): where every number was summed, for Ned_5,
  // they were off by 4 in 10,000, and so they are from ours.
  test.each(["Ned_5", "Korea", "Artificial_3"])(
    "gives the quantiles of the widest published grid of %s",
    async (name) => {
      const widest = goldenPosteriors.wide.filter(({ table }) => table === name).at(-1);
      for (const [i, value] of ends(await estimate(goldenTable(name))).entries()) {
        expect(Math.abs(value / (Object.values(widest?.quantiles ?? {})[i] ?? 0) - 1)).toBeLessThan(1e-3);
      }
    },
  );

  test("gives Madigan and York's interval and model probabilities for spina bifida under their prior", async () => {
    const found = await estimate(
      documented(3),
      options({ kind: "negative-binomial", shape: 13.14, scale: 55.17 }, { delta: 1 }),
    );
    expect(found.intervals[0]).toMatchObject({ level: 0.95, low: 682, high: 797, kind: "credible" });
    expect(found.total).toBe(731);
    const graphs = rowsOf(found, "graphs");
    expect(graphs.slice(0, 4).map(({ model }) => model)).toEqual(["[12,3]", "[12,23]", "[12,13]", "[123]"]);
    // Theirs begins with one missing person, ours with none, which adds 4 in 10,000.
    for (const [rank, published] of [0.374, 0.31, 0.282, 0.035].entries()) {
      expect(Math.abs(Number(graphs[rank]?.probability) - published)).toBeLessThan(0.001);
    }
    const mean = found.draws.reduce((sum, draw) => sum + draw, 0) / found.draws.length;
    expect(mean).toBeCloseTo(733.45, 0);
  });

  test("tells the median and never a mean, and weighs the models", async () => {
    const found = await estimate(goldenTable("Korea"));
    expect(found).toMatchObject({ observed: 123, total: 159, claim: "number", modelling: "weighed", model: null });
  });

  test("shows the most probable graphs in the notation of models, each with its own median", async () => {
    const graphs = rowsOf(await estimate(goldenTable("Korea")), "graphs");
    expect(graphs.map(({ model }) => model)).toEqual([
      "[12,23]",
      "[12,3]",
      "[123]",
      "[12,13]",
      "[13,23]",
      "[23,1]",
      "[13,2]",
      "[1,2,3]",
    ]);
    expect(graphs.at(-1)?.together).toBeCloseTo(1, 12);
    expect(graphs.every(({ low, total, high }) => Number(low) <= Number(total) && Number(total) <= Number(high))).toBe(
      true,
    );
    expect(Number(graphs[3]?.total)).toBeGreaterThan(Number(graphs[0]?.total));
  });

  test("warns where groups of models give separate answers, and not where they agree", async () => {
    const modes = async (name: string) =>
      (await estimate(goldenTable(name))).warnings.flatMap((each) =>
        each.code === "separate-modes" ? each.modes : [],
      );
    const dutch = await modes("Ned_5");
    expect(dutch.map(({ total }) => total)).toEqual([47_902, 165_584]);
    expect(dutch[0]?.probability).toBeCloseTo(0.654, 3);
    expect((await modes("UKdat_5")).map(({ total }) => total)).toEqual([11_762, 25_099]);
    expect(await modes("Kosovo")).toEqual([]);
  });

  test("has draws that lie as the posterior does, in random order, the same for the same seed", async () => {
    const found = await estimate(goldenTable("Kosovo"));
    expect(found.draws).toHaveLength(4000);
    const sorted = found.draws.toSorted();
    expect(found.draws).not.toEqual(sorted);
    for (const [probability, value] of [
      [0.025, 9827],
      [0.5, 12_595],
      [0.975, 16_544],
    ] as const) {
      expect(Math.abs((sorted[Math.round(4000 * probability)] ?? 0) / value - 1)).toBeLessThan(0.005);
    }
    expect(await estimate(goldenTable("Kosovo"))).toEqual(found);
  });

  test("shows posterior and prior in the same ranges, which hold nearly all of the posterior", async () => {
    const bins = rowsOf(await estimate(goldenTable("Kosovo")), "density");
    const sum = (column: string): number => bins.reduce((all, row) => all + Number(row[column]), 0);
    expect(bins).toHaveLength(40);
    expect(sum("posterior")).toBeGreaterThan(0.989);
    expect(sum("prior")).toBeCloseTo(1, 9);
    for (const [k, { from }] of bins.entries()) if (k > 0) expect(from).toBe(Number(bins[k - 1]?.to) + 1);
    // A prior of 1/N gives equal shares to ranges of equal ratio.
    for (const { prior } of bins) expect(Number(prior)).toBeCloseTo(1 / 40, 2);
  });

  test("follows a prior: a narrow log-normal one pulls the median to itself, a wide one hardly moves it", async () => {
    const table = goldenTable("Kosovo");
    const without = (await estimate(table)).total;
    const narrow = await estimate(table, options({ kind: "log-normal", low: 7900, high: 8100 }));
    const wide = await estimate(table, options({ kind: "log-normal", median: 12_000, low: 1200, high: 120_000 }));
    expect(Math.abs(narrow.total / 8000 - 1)).toBeLessThan(0.01);
    expect(Math.abs(wide.total / without - 1)).toBeLessThan(0.01);
  });

  test("under a uniform prior ends where the largest number is", async () => {
    const table = goldenTable("Korea");
    const to = (largest: number) => estimate(table, options({ kind: "uniform", largest }));
    const [near, far] = [await to(1000), await to(100_000)];
    expect(rowsOf(near, "sums")).toMatchObject([{ largest: 1000, beyond: 0 }]);
    expect(near.intervals[0]?.high).toBeLessThan(1000);
    expect(far.intervals[0]?.high).toBeGreaterThan(near.intervals[0]?.high ?? 0);
  });

  test("is sure where the prior allows nobody more than those who were seen", async () => {
    const certain = await estimate(goldenTable("Korea"), options({ largest: 123 }));
    expect(ends(certain)).toEqual([123, 123, 123, 123, 123]);
    expect(rowsOf(certain, "density")).toMatchObject([{ from: 123, to: 123, posterior: 1, prior: 1 }]);
  });

  test("says how much may lie beyond where no grid is large enough", async () => {
    const found = await estimate(goldenTable("Korea"), options({}, { delta: 0.001 }));
    const warning = found.warnings.find(({ code }) => code === "posterior-beyond-grid");
    expect(warning).toMatchObject({ largest: 1e10 + 123 });
    expect(Number(rowsOf(found, "sums")[0]?.beyond)).toBeGreaterThan(0.01);
  });

  test("gives the number alone at once when no interval is asked for", async () => {
    const alone = await estimate(goldenTable("Korea"), options({}, { interval: { ...interval, kind: "none" } }));
    expect(alone).toMatchObject({ total: 159, intervals: [] });
    expect(alone.draws).toHaveLength(0);
  });

  test("counts the six lists of UK 2013, reports how far it is, and can be cancelled", async () => {
    const table = goldenTable("UKdat");
    const controller = new AbortController();
    const fractions: number[] = [];
    const request = { estimator: "decomposable", table, options: { ...options() }, seed: 1 };
    const done = await runEstimate(createInProcessPool(), request, {
      signal: controller.signal,
      onProgress: (fraction) => fractions.push(fraction),
    });
    if (!done.ok || !hasTotal(done.value)) throw new Error("no estimate");
    // Equal to sums over every number of missing people to 180,000, made once.
    expect(ends(done.value)).toEqual([10_233, 10_904, 12_315, 22_167, 26_195]);
    expect(rowsOf(done.value, "sums")).toMatchObject([{ graphs: 18_154 }]);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    controller.abort();
    const run = runEstimate(createInProcessPool(), request, { signal: controller.signal, onProgress: () => {} });
    expect(await run).toMatchObject({ ok: false, problem: { code: "cancelled" } });
  });
});
