import { describe, expect, test } from "vitest";
import type { LoglinearAverageOptions as Options } from "../../../src/estimators/loglinear-average/index.ts";
import { loglinearAverageWarnings } from "../../../src/estimators/loglinear-average/run.ts";
import { runEstimate } from "../../../src/jobs/run-estimate.ts";
import { createInProcessPool, runInProcess } from "../../../src/jobs/run-in-process.ts";
import { hasTotal, type NumberedEstimate } from "../../../src/model/estimate.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { goldenAverages } from "../../golden/loglinear-average.ts";
import { goldenTable } from "../../golden/read-golden.ts";
import { loglinearAverageOptions as options } from "./loglinear-average-options.ts";

const timeout = 60_000;

async function estimate(table: OverlapTable, asked: Partial<Options> = {}, seed = 5): Promise<NumberedEstimate> {
  const request = { estimator: "loglinear-average", table, options: { ...options(asked) }, seed };
  const result = await runInProcess(request);
  if (!result.ok) throw new Error(result.problem.code);
  if (!hasTotal(result.value)) throw new Error("no total");
  return result.value;
}

const rowsOf = (found: NumberedEstimate, name: string) => found.tables.find((table) => table.name === name)?.rows ?? [];
const codesOf = (found: NumberedEstimate): string[] => found.warnings.map(({ code }) => code);
const ends = ({ total, intervals }: NumberedEstimate): number[] => {
  const [wide, narrow] = intervals;
  return [wide?.low, narrow?.low, total, narrow?.high, wide?.high].map(Number);
};

/**
 * How far each quantile may lie from the reference's, relative to itself: 20,000 draws or fewer from each of its models
 * leave it uncertain by about a third of this, and twice that in Korea, where it rounds to the person. Measured: at most 0.4 %
 * in Kosovo and the UK, 0.8 % in the Netherlands, 2.4 % in Korea. Of Artificial_3, whose weights have no variance in the
 * reference, the median at most, which is off by 3.5 %, and what is below.
 */
const tolerances: Readonly<Record<string, readonly number[]>> = {
  Kosovo: [0.01, 0.01, 0.01, 0.01, 0.01],
  UKdat_5: [0.01, 0.01, 0.01, 0.01, 0.01],
  Ned_5: [0.015, 0.015, 0.015, 0.015, 0.015],
  Korea: [0.02, 0.02, 0.02, 0.03, 0.04],
  Artificial_3: [0.05, 0.05, 0.07],
};

describe("loglinear-average", () => {
  test.each(goldenAverages.map((run) => [`${run.table}, ${run.prior}`, run] as const))(
    "gives quantiles, interactions and models as conting's models do: %s",
    { timeout },
    async (_, { table: name, prior, models, quantiles, interactions, top }) => {
      const found = await estimate(goldenTable(name), { prior, samples: 150_000 });
      const expected = Object.values(quantiles);
      for (const [k, tolerance] of (tolerances[name] ?? []).entries()) {
        expect(Math.abs((ends(found)[k] ?? 0) / (expected[k] ?? 0) - 1)).toBeLessThan(tolerance);
      }
      // Evidences there are known to 0.04 and here to 0.003, so probabilities to 4 %. Measured: 0.0073, of K and R.
      for (const { lists, probability } of rowsOf(found, "terms")) {
        expect(Math.abs(Number(probability) - (interactions[String(lists)] ?? Number.NaN))).toBeLessThan(0.015);
      }
      const shown = new Map(rowsOf(found, "models").map((row) => [row.model, row]));
      for (const { model, probability } of top.slice(0, 5)) {
        expect(Math.abs(Number(shown.get(model)?.probability) - probability)).toBeLessThan(0.015);
      }
      expect(rowsOf(found, "weighing")).toMatchObject([{ weighed: models }]);
    },
  );

  test("tells the median, its prior of 1/N, and draws that lie as the quantiles do", async () => {
    const found = await estimate(goldenTable("Kosovo"), { samples: 50_000 });
    expect(found).toMatchObject({
      observed: 4400,
      claim: "number",
      modelling: "weighed",
      model: null,
      prior: { kind: "inverse" },
    });
    expect(found.intervals.map(({ kind, level }) => [kind, level])).toEqual([
      ["credible", 0.95],
      ["credible", 0.8],
    ]);
    expect(found.draws).toHaveLength(4000);
    const sorted = found.draws.toSorted();
    for (const [k, share] of [0.025, 0.1, 0.5, 0.9, 0.975].entries()) {
      expect(Math.abs((sorted[Math.round(4000 * share)] ?? 0) / (ends(found)[k] ?? 0) - 1)).toBeLessThan(0.005);
    }
  });

  test("says how exact it is: other seeds move the numbers by as much as their errors", { timeout }, async () => {
    const table = goldenTable("Korea");
    const runs = await Promise.all(Array.from({ length: 12 }, (_, seed) => estimate(table, { samples: 40_000 }, seed)));
    const highs = runs.map((run) => Number(ends(run)[4]));
    const mean = highs.reduce((sum, high) => sum + high, 0) / highs.length;
    const spread = Math.sqrt(highs.reduce((sum, high) => sum + (high - mean) ** 2, 0) / (highs.length - 1));
    const told = runs.map((run) => Number(rowsOf(run, "quantiles").at(-1)?.error));
    const error = told.reduce((sum, each) => sum + each, 0) / told.length;
    // A spread of 12 numbers is known to 21 %, the mean of 12 errors from 10 batches each to 7 %.
    expect(spread / error).toBeGreaterThan(0.4);
    expect(spread / error).toBeLessThan(1.8);
  });

  test("warns where groups of models disagree, and not where they agree", { timeout }, async () => {
    const british = await estimate(goldenTable("UKdat_5"), { samples: 100_000 });
    const modes = british.warnings.flatMap((each) => (each.code === "separate-modes" ? each.modes : []));
    expect(modes).toHaveLength(2);
    expect(Math.abs((modes[0]?.total ?? 0) / 12_000 - 1)).toBeLessThan(0.03);
    expect(Math.abs((modes[1]?.total ?? 0) / 22_500 - 1)).toBeLessThan(0.03);
    expect(codesOf(await estimate(goldenTable("Kosovo"), { samples: 50_000 }))).toEqual([]);
  });

  test("warns of weights that few draws carry, of ends that are not settled, and of more people than there are", {
    timeout,
  }, async () => {
    expect(codesOf(await estimate(goldenTable("Artificial_3")))).toEqual([
      "quantile-unsettled",
      "weights-degenerate",
      "draws-beyond-people",
    ]);
  });

  test("warns where a search found less than was asked for", () => {
    const summary = { quantiles: [], draws: new Float64Array(), modes: [], atLargest: 0 };
    expect(loglinearAverageWarnings({ models: [], summary, coverage: 0.9, wanted: 0.99 })).toEqual([
      { code: "models-not-found", coverage: 0.9, wanted: 0.99 },
    ]);
    expect(loglinearAverageWarnings({ models: [], summary, coverage: 0.995, wanted: 0.99 })).toEqual([]);
  });

  test("does not depend on the order of the lists beyond its errors", { timeout }, async () => {
    const table = goldenTable("Korea");
    const [a = "", b = "", c = ""] = table.lists;
    const turned = new Float64Array(8);
    for (let cell = 1; cell < 8; cell++) turned[((cell << 1) & 7) | (cell >> 2)] = table.counts[cell] ?? 0;
    const one = await estimate(table, { samples: 100_000 });
    const other = await estimate({ lists: [c, a, b], counts: turned }, { samples: 100_000 });
    const termOf = (found: NumberedEstimate, one: string, other: string): number =>
      Number(
        rowsOf(found, "terms").find(({ lists }) => lists === `${one} × ${other}` || lists === `${other} × ${one}`)
          ?.probability,
      );
    for (const [x, y] of [
      [a, b],
      [b, c],
      [a, c],
    ] as const) {
      expect(termOf(one, x, y)).toBeCloseTo(termOf(other, x, y), 2);
    }
    for (const [k, value] of ends(one).entries()) {
      expect(Math.abs((ends(other)[k] ?? 0) / value - 1)).toBeLessThan(0.04);
    }
  });

  test("weighs higher orders where they are asked for: 113 models of four lists", { timeout }, async () => {
    const found = await estimate(goldenTable("Kosovo"), { order: 3, samples: 50_000 });
    const [{ weighed, coverage } = {}] = rowsOf(found, "weighing");
    expect(weighed).toBe(113);
    expect(Number(coverage)).toBeGreaterThan(0.9999);
    expect(rowsOf(found, "terms").length).toBeGreaterThan(6);
  });

  test("has the same numbers from the same seed, and the number alone where no interval is asked for", async () => {
    const table = goldenTable("Korea");
    const asked = { samples: 20_000 };
    expect(await estimate(table, asked)).toEqual(await estimate(table, asked));
    const alone = await estimate(table, { ...asked, interval: { kind: "none", draws: 4000, levels: [0.95, 0.8] } });
    expect(alone.total).toBe((await estimate(table, asked)).total);
    expect(alone).toMatchObject({ intervals: [], draws: new Float64Array() });
  });

  test("searches six lists with a stated coverage, reports how far it is, and can be cancelled", async () => {
    const controller = new AbortController();
    const fractions: number[] = [];
    const asked = options({ prior: "unit-information", samples: 100_000 });
    const request = { estimator: "loglinear-average", table: goldenTable("UKdat"), options: { ...asked }, seed: 1 };
    const done = await runEstimate(createInProcessPool(), request, {
      signal: controller.signal,
      onProgress: (fraction) => fractions.push(fraction),
    });
    if (!done.ok || !hasTotal(done.value)) throw new Error("no estimate");
    const [{ weighed, coverage } = {}] = rowsOf(done.value, "weighing");
    expect(Number(weighed)).toBeLessThan(32_768);
    expect(Number(coverage)).toBeGreaterThan(0.98);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    controller.abort();
    const run = runEstimate(createInProcessPool(), request, { signal: controller.signal, onProgress: () => {} });
    expect(await run).toMatchObject({ ok: false, problem: { code: "cancelled" } });
  });
});
