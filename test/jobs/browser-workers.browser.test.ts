import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { browserThread, createBrowserPool, createBrowserTabulator } from "../../src/jobs/browser-workers.ts";
import type { Pool, RunOptions } from "../../src/jobs/pool.ts";
import { runEstimate } from "../../src/jobs/run-estimate.ts";
import { runInProcess } from "../../src/jobs/run-in-process.ts";
import { spawnWorker } from "../../src/jobs/spawned-worker.ts";
import { createTabulator } from "../../src/jobs/tabulator.ts";

const threeLists = { lists: ["A", "B", "C"], counts: Float64Array.of(0, 60, 45, 9, 32, 7, 6, 2) };
/** Their 113 models make several tasks. */
const fourLists = {
  lists: [..."ABCD"],
  counts: Float64Array.of(0, 60, 45, 9, 32, 7, 6, 2, 41, 8, 5, 3, 9, 2, 1, 4),
};
/** So many that the graphs make several tasks. */
const sixLists = {
  lists: [..."ABCDEF"],
  counts: Float64Array.from({ length: 64 }, (_, history) => (history === 0 ? 0 : (7 * history) % 5)),
};
const levels = [0.95, 0.8];

/** Work of each kind: resamples, sums of graphs and weights of models that a description follows, and trials that chains follow. */
const requests = [
  {
    estimator: "best-model",
    table: threeLists,
    options: {
      criterion: "bic",
      order: "auto",
      interval: { kind: "bca", replicates: 400, levels, candidates: "auto" },
    },
    seed: 2013,
  },
  {
    estimator: "decomposable",
    table: sixLists,
    options: {
      prior: { kind: "uniform", largest: 400, median: "auto", low: "auto", high: "auto", shape: "auto", scale: "auto" },
      delta: "auto",
      interval: { kind: "credible", draws: 1000, levels },
    },
    seed: 2013,
  },
  {
    estimator: "loglinear-average",
    table: fourLists,
    options: {
      prior: "sabanes-held",
      order: 3,
      samples: 20_000,
      coverage: 0.99,
      interval: { kind: "credible", draws: 1000, levels },
    },
    seed: 2013,
  },
  {
    estimator: "latent-class",
    table: threeLists,
    options: {
      classes: 10,
      cap: 20,
      concentration: { shape: 0.25, rate: 0.25 },
      sampler: { chains: 4, "burn-in": 500, sweeps: 2000, draws: 500 },
      interval: { kind: "credible", levels },
    },
    seed: 2013,
  },
  {
    estimator: "threshold",
    table: fourLists,
    options: {
      threshold: 2,
      order: 3,
      prior: { kind: "proper", interactions: 1, lists: 100 },
      sampler: { chains: 4, proposals: 2000, draws: 500 },
      interval: { kind: "credible", levels },
    },
    seed: 2013,
  },
];
const quietly: RunOptions = { signal: new AbortController().signal, onProgress: () => {} };

const open: { close(): void }[] = [];
const closing = <Closable extends { close(): void }>(closable: Closable): Closable => {
  open.push(closable);
  return closable;
};

afterEach(() => {
  for (const closable of open.splice(0)) closable.close();
});

describe("the estimate worker", () => {
  let pools: readonly Pool[] = [];
  beforeAll(() => {
    pools = [1, 2, 8].map((size) => createBrowserPool(size));
  });
  afterAll(() => {
    for (const pool of pools) pool.close();
  });

  test.each(requests)("gives the same on 1, 2 and 8 workers, and without any: $estimator", async (request) => {
    const expected = await runInProcess(request);
    const observed = request.table.counts.reduce((sum, count) => sum + count, 0);
    expect(expected).toMatchObject({ ok: true, value: { observed, draws: expect.any(Float64Array) } });
    for (const pool of pools) expect(await runEstimate(pool, request, quietly)).toEqual(expected);
    expect(pools.map(({ size }) => size)).toEqual([1, 2, 8]);
  });

  test("is as many as the machine has cores, up to eight", () => {
    const { size } = closing(createBrowserPool());
    expect(size).toBe(Math.min(navigator.hardwareConcurrency, 8));
  });
});

describe("the intake worker", () => {
  test("reads several shipped datasets at once", async () => {
    const tabulator = closing(createBrowserTabulator());
    const [uk, artificial] = await Promise.all([
      tabulator.readDataset("uk-2013"),
      tabulator.readDataset("artificial-three"),
    ]);
    expect(uk).toMatchObject({ ok: true, value: { description: { name: "uk-2013" } } });
    expect(uk.ok && uk.value.table.counts.reduce((sum, count) => sum + count, 0)).toBe(2744);
    expect(artificial).toMatchObject({ ok: true, value: { table: { lists: expect.any(Array) } } });
  });

  test("is not asked for a dataset that does not exist", async () => {
    const result = await closing(createBrowserTabulator()).readDataset("nowhere");
    expect(result).toMatchObject({ ok: false, problem: { code: "unknown-dataset", name: "nowhere" } });
  });

  test("gives up after one replacement when it crashes, and tries anew for the next dataset", async () => {
    let spawned = 0;
    const start = browserThread(() => new Worker(new URL("./broken-worker.ts", import.meta.url), { type: "module" }));
    const tabulator = closing(
      createTabulator(() => {
        spawned++;
        return spawnWorker(start);
      }),
    );
    expect(await tabulator.readDataset("korea")).toMatchObject({ ok: false, problem: { code: "worker-crashed" } });
    expect(spawned).toBe(2);
    expect(await tabulator.readDataset("korea")).toMatchObject({ ok: false, problem: { code: "worker-crashed" } });
    expect(spawned).toBe(4);
  });

  test("leaves nothing pending when it is closed", async () => {
    const tabulator = createBrowserTabulator();
    const reading = tabulator.readDataset("korea");
    tabulator.close();
    const cancelled = { ok: false, problem: { code: "cancelled" } };
    expect(await Promise.all([reading, tabulator.readDataset("korea")])).toEqual([cancelled, cancelled]);
  });
});
