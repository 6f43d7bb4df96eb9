import { afterEach, describe, expect, test } from "vitest";
import { browserThread } from "../../src/jobs/browser-thread.ts";
import { createBrowserPool, createBrowserTabulator } from "../../src/jobs/browser-workers.ts";
import type { RunOptions } from "../../src/jobs/pool.ts";
import { runEstimate } from "../../src/jobs/run-estimate.ts";
import { runInProcess } from "../../src/jobs/run-in-process.ts";
import { spawnWorker } from "../../src/jobs/spawned-worker.ts";
import { createTabulator } from "../../src/jobs/tabulator.ts";

const table = { lists: ["A", "B", "C"], counts: Float64Array.of(0, 60, 45, 9, 32, 7, 6, 2) };
const interval = { kind: "bca", replicates: 400, levels: [0.95, 0.8], candidates: "auto" };
const request = { estimator: "best-model", table, options: { criterion: "bic", order: "auto", interval }, seed: 2013 };
const quietly: RunOptions = { signal: new AbortController().signal, onProgress: () => {} };

const open: { close(): void }[] = [];
const closing = <Closable extends { close(): void }>(closable: Closable): Closable => {
  open.push(closable);
  return closable;
};

afterEach(() => {
  for (const closable of open.splice(0)) closable.close();
});

describe("the estimate worker", { timeout: 60_000 }, () => {
  test("gives the same estimate on 1, 2 and 8 workers, and without any", async () => {
    const expected = await runInProcess(request);
    expect(expected).toMatchObject({ ok: true, value: { observed: 161 } });
    for (const size of [1, 2, 8]) {
      expect(await runEstimate(closing(createBrowserPool(size)), request, quietly)).toEqual(expected);
    }
  });

  test("is as many as the machine has cores, up to eight", () => {
    const { size } = closing(createBrowserPool());
    expect(size).toBe(Math.min(navigator.hardwareConcurrency, 8));
  });
});

describe("the tabulate worker", { timeout: 60_000 }, () => {
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
