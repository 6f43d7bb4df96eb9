import { describe, expect, test } from "vitest";
import { runByStratum } from "../../src/jobs/run-by-stratum.ts";
import { createInProcessPool, runInProcess } from "../../src/jobs/run-in-process.ts";
import type { OverlapTable } from "../../src/model/overlap-table.ts";
import { addTables, type Stratum, strataBy } from "../../src/model/stratum.ts";
import { goldenTable } from "../golden/read-golden.ts";

const interval = { kind: "bca", replicates: 200, inner: 25, levels: [0.95, 0.8] };
const options = { model: "[12,13,14,23,24,34]", interval };
const quiet = { signal: new AbortController().signal, onProgress: () => {} };

const stratum = (year: string, table: OverlapTable): Stratum => ({ values: { year }, table });
const kosovo = goldenTable("Kosovo");
const half: OverlapTable = { lists: kosovo.lists, counts: kosovo.counts.map((count) => Math.floor(count / 2)) };
const rest: OverlapTable = { lists: kosovo.lists, counts: kosovo.counts.map((count) => Math.ceil(count / 2)) };
const empty: OverlapTable = { lists: kosovo.lists, counts: kosovo.counts.map((_, history) => (history === 1 ? 3 : 0)) };

async function estimate(strata: readonly Stratum[]) {
  const result = await runByStratum(
    createInProcessPool(),
    { estimator: "fixed-model", strata, options, seed: 7 },
    quiet,
  );
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe("an estimate by strata", () => {
  test("is the sum of the estimates of its strata, with an interval from their joint resamples", async () => {
    const total = await estimate([stratum("2020", half), stratum("2021", rest)]);
    const alone = await Promise.all(
      [half, rest].map((table) => runInProcess({ estimator: "fixed-model", table, options, seed: 1 })),
    );
    const sum = alone.reduce((all, result) => all + (result.ok ? (result.value.total ?? 0) : 0), 0);
    expect(total.total).toBeCloseTo(sum, 8);
    expect(total.observed).toBe(4400);
    const [outer] = total.intervals;
    expect(outer).toMatchObject({ level: 0.95, kind: "bca" });
    expect(outer?.low).toBeLessThan(sum);
    expect(outer?.high).toBeGreaterThan(sum);
    // Independent halves: the variance of the sum is the sum of two, each about twice that of the whole for half the people.
    const widths = alone.map((result) =>
      result.ok ? (result.value.intervals[0]?.high ?? 0) - (result.value.intervals[0]?.low ?? 0) : 0,
    );
    const width = (outer?.high ?? 0) - (outer?.low ?? 0);
    expect(width / Math.hypot(...widths)).toBeGreaterThan(0.75);
    expect(width / Math.hypot(...widths)).toBeLessThan(1.3);
  });

  test("reports a stratum that is too thin, counts the people seen there, and claims only a lower bound", async () => {
    const total = await estimate([stratum("2020", kosovo), stratum("2021", empty)]);
    const alone = await estimate([stratum("2020", kosovo)]);
    expect(total.total).toBeCloseTo((alone.total ?? 0) + 3, 8);
    expect(total.claim).toBe("lower-bound");
    expect(total.warnings).toContainEqual({
      code: "stratum-not-estimated",
      stratum: "2021",
      reason: "model-not-estimable",
    });
    expect(total.tables[0]?.rows).toMatchObject([
      { stratum: "2020", observed: 4400, problem: null },
      { stratum: "2021", observed: 3, total: null, problem: "model-not-estimable" },
    ]);
  });

  test("gives a stratum the same numbers whatever other strata there are", async () => {
    const both = await estimate([stratum("2020", half), stratum("2021", rest)]);
    const swapped = await estimate([stratum("2021", rest), stratum("2020", half)]);
    const rows = (table: (typeof both.tables)[number] | undefined) =>
      [...(table?.rows ?? [])].map((row) => JSON.stringify(row)).sort();
    expect(rows(swapped.tables[0])).toEqual(rows(both.tables[0]));
  });

  test("fails with the reason when no stratum can be estimated, and stops when it is cancelled", async () => {
    const request = { estimator: "fixed-model", strata: [stratum("2020", empty)], options, seed: 7 };
    expect(await runByStratum(createInProcessPool(), request, quiet)).toMatchObject({
      ok: false,
      problem: { code: "model-not-estimable" },
    });
    const aborted = { ...quiet, signal: AbortSignal.abort() };
    const sound = { ...request, strata: [stratum("2020", kosovo)] };
    expect(await runByStratum(createInProcessPool(), sound, aborted)).toEqual({
      ok: false,
      problem: { code: "cancelled" },
    });
  });
});

describe("strata", () => {
  const lists = ["a", "b"];
  const table = (...counts: number[]): OverlapTable => ({ lists, counts: Float64Array.from(counts) });

  test("are added up over the columns that are not asked for", () => {
    const strata = [
      { values: { year: "2020", sex: "women" }, table: table(0, 1, 2, 3) },
      { values: { year: "2021", sex: "women" }, table: table(0, 10, 20, 30) },
      { values: { year: "2020", sex: "men" }, table: table(0, 5, 5, 5) },
    ];
    expect(strataBy(strata, ["year"])).toEqual([
      { values: { year: "2020" }, table: table(0, 6, 7, 8) },
      { values: { year: "2021" }, table: table(0, 10, 20, 30) },
    ]);
  });

  test("add bounds of hidden counts, and keep a history unobservable only when it is so in both", () => {
    const a = { ...table(0, 4, 0, 1), hidden: [{ history: 2, low: 1, high: 4 }], unobservable: [] };
    const b = { ...table(0, 6, 5, 0), unobservable: [3] };
    expect(addTables(a, b)).toEqual({ ...table(0, 10, 0, 1), hidden: [{ history: 2, low: 6, high: 9 }] });
    expect(addTables(b, b).unobservable).toEqual([3]);
  });
});
