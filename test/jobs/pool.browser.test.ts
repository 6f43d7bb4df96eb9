import { afterEach, describe, expect, test } from "vitest";
import { browserThread } from "../../src/jobs/browser-workers.ts";
import { createPool, mostCrashesInARow, type Pool } from "../../src/jobs/pool.ts";
import { type SpawnedWorker, spawnWorker } from "../../src/jobs/spawned-worker.ts";
import type { EstimateWorker, ShardJob } from "../../src/model/shard-job.ts";
import type { ProbeTask } from "./probe-estimator.ts";

const table = { lists: ["A", "B"], counts: Float64Array.of(0, 3, 2, 1) };
const jobs = (...tasks: ProbeTask[]): ShardJob[] =>
  tasks.map((task, stream) => ({ estimator: "probe", table, options: {}, task, seed: 2013, stream }));
const busy = (milliseconds: number, name = "done"): ProbeTask => ({ kind: "busy", milliseconds, name });
const times = (count: number, task: ProbeTask): ProbeTask[] => Array.from({ length: count }, () => task);
const quietly = { signal: new AbortController().signal, onProgress: () => {} };
const cancelled = { ok: false, problem: { code: "cancelled" } };
const crashed = { ok: false, problem: { code: "worker-crashed", detail: expect.any(String) } };

const startProbe = browserThread(
  () => new Worker(new URL("./probe-worker.ts", import.meta.url), { type: "module", name: "probe" }),
);
const startBroken = browserThread(
  () => new Worker(new URL("./broken-worker.ts", import.meta.url), { type: "module", name: "broken" }),
);
const startMissing = browserThread(() => new Worker("/no-such-worker.js", { type: "module" }));

const open: Pool[] = [];
let spawned = 0;
let newest: SpawnedWorker<EstimateWorker> | undefined;

function openPool(size: number, start = startProbe): Pool {
  const spawn = () => {
    spawned++;
    newest = spawnWorker<EstimateWorker>(start);
    return newest;
  };
  const pool = createPool({ size, spawn });
  open.push(pool);
  return pool;
}

/** Has a pool work until it has reported so often how far it is. */
async function reportsOf(pool: Pool, wanted: number): Promise<void> {
  const enough = new AbortController();
  let heard = 0;
  const onProgress = () => {
    if (++heard === wanted) enough.abort();
  };
  await pool.run(jobs({ kind: "endless" }), { signal: enough.signal, onProgress });
}

afterEach(() => {
  for (const pool of open.splice(0)) pool.close();
  spawned = 0;
});

describe("a pool of browser workers", () => {
  test("gives the parts in job order, although later jobs finish first", async () => {
    const tasks = [busy(300, "first"), busy(10, "second"), busy(10, "third"), busy(10, "fourth")];
    const result = await openPool(2).run(jobs(...tasks), quietly);
    expect(result).toEqual({ ok: true, value: ["first", "second", "third", "fourth"] });
  });

  test("gives the same numbers with 1, 2 and 8 workers", async () => {
    const tasks = jobs(...times(24, { kind: "draw", draws: 5 }));
    const one = await openPool(1).run(tasks, quietly);
    expect(one).toMatchObject({ ok: true, value: { length: 24 } });
    expect(await openPool(2).run(tasks, quietly)).toEqual(one);
    expect(await openPool(8).run(tasks, quietly)).toEqual(one);
    expect(new Set(one.ok ? one.value.map(String) : []).size).toBe(24);
  });

  test("never has more workers than its size, and keeps them between runs", async () => {
    const pool = openPool(2);
    await pool.run(jobs(...times(6, busy(1))), quietly);
    await pool.run(jobs(...times(6, busy(1))), quietly);
    expect(spawned).toBe(2);
  });

  test("reports the mean fraction of the jobs, upwards, at most ten times a second", async () => {
    const fractions: number[] = [];
    const onProgress = (fraction: number) => fractions.push(fraction);
    const start = performance.now();
    await openPool(2).run(jobs(...times(4, busy(400))), { ...quietly, onProgress });
    const tenths = Math.ceil((performance.now() - start) / 100);
    expect(fractions.length).toBeGreaterThan(4);
    expect(fractions.length).toBeLessThanOrEqual(tenths);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(Math.min(...fractions)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...fractions)).toBeLessThan(1);
  });

  test("lets a short run pass between the jobs of a long one, even with one worker", async () => {
    const pool = openPool(1);
    const order: string[] = [];
    const long = pool.run(jobs(...times(20, busy(20))), quietly).then(() => order.push("long"));
    const short = pool.run(jobs(busy(20), busy(20)), quietly).then(() => order.push("short"));
    await Promise.all([long, short]);
    expect(order).toEqual(["short", "long"]);
  });

  test("a run without jobs succeeds at once", async () => {
    expect(await openPool(1).run([], quietly)).toEqual({ ok: true, value: [] });
    expect(spawned).toBe(0);
  });

  test("cancelling ends endless jobs, leaves the other run alone, and the pool stays usable", async () => {
    const pool = openPool(2);
    const controller = new AbortController();
    const other = pool.run(jobs(busy(300, "a"), busy(10, "b"), busy(10, "c")), quietly);
    const onProgress = () => controller.abort();
    const endless = pool.run(jobs(...times(50, { kind: "endless" })), { signal: controller.signal, onProgress });
    expect(await endless).toEqual(cancelled);
    expect(await other).toEqual({ ok: true, value: ["a", "b", "c"] });
    expect(await pool.run(jobs(busy(5, "again")), quietly)).toEqual({ ok: true, value: ["again"] });
  });

  test("a signal that is already aborted cancels without starting a worker", async () => {
    const options = { ...quietly, signal: AbortSignal.abort() };
    expect(await openPool(2).run(jobs(busy(10)), options)).toEqual(cancelled);
    expect(spawned).toBe(0);
  });

  test("cancelling frees workers that would never have ended, and nothing is reported after it", async () => {
    const controller = new AbortController();
    let reports = 0;
    const onProgress = () => {
      reports++;
      controller.abort();
    };
    const pool = openPool(2);
    await pool.run(jobs(...times(4, { kind: "endless" })), { signal: controller.signal, onProgress });
    expect(await pool.run(jobs(busy(5, "again")), quietly)).toEqual({ ok: true, value: ["again"] });
    await reportsOf(pool, 3);
    expect(reports).toBe(1);
  });

  test("takes its listener off the signal, however the run ends", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...argumentList: Parameters<typeof add>) => {
      listeners++;
      add(...argumentList);
    };
    signal.removeEventListener = (...argumentList: Parameters<typeof remove>) => {
      listeners--;
      remove(...argumentList);
    };
    const pool = openPool(2);
    await pool.run(jobs(busy(1), busy(1)), { ...quietly, signal });
    await pool.run(jobs({ kind: "throw", message: "x" }), { ...quietly, signal });
    await pool.run(jobs({ kind: "crash" }), { ...quietly, signal });
    expect(listeners).toBe(0);
  });

  test("reports a crash without what it said, replaces the worker, and goes on with the other run", async () => {
    const pool = openPool(2);
    const other = pool.run(jobs(busy(200, "a"), busy(10, "b"), busy(10, "c")), quietly);
    const result = await pool.run(jobs({ kind: "crash" }, busy(10), busy(10)), quietly);
    expect(result).toEqual(crashed);
    expect(JSON.stringify(result)).not.toContain("4711");
    expect(JSON.stringify(result)).toContain("probe-worker.ts");
    expect(await other).toEqual({ ok: true, value: ["a", "b", "c"] });
    expect(await pool.run(jobs(busy(5, "again")), quietly)).toEqual({ ok: true, value: ["again"] });
  });

  test("replaces a worker that crashed between two runs, unnoticed by either", async () => {
    const pool = openPool(1);
    expect(await pool.run(jobs({ kind: "crash-when-idle" }), quietly)).toEqual({ ok: true, value: ["answered"] });
    await expect.poll(() => newest?.isDead()).toBe(true);
    expect(await pool.run(jobs(busy(5, "again")), quietly)).toEqual({ ok: true, value: ["again"] });
    expect(spawned).toBe(2);
  });

  test("a job that throws is a bug that names the place, not what it said; the pool stays usable", async () => {
    const pool = openPool(1);
    const result = await pool.run(jobs({ kind: "throw", message: "4711 people" }, busy(5)), quietly);
    expect(result).toMatchObject({ ok: false, problem: { code: "bug" } });
    expect(JSON.stringify(result)).toMatch(/RangeError, probe-estimator\.ts:\d+:\d+/);
    expect(JSON.stringify(result)).not.toContain("4711");
    expect(await pool.run(jobs(busy(5, "again")), quietly)).toEqual({ ok: true, value: ["again"] });
  });

  test("a task that cannot be cloned is a bug, not a wait without end", async () => {
    const [job] = jobs(busy(5));
    const unclonable = job ? [{ ...job, task: () => "no" }] : [];
    expect(await openPool(1).run(unclonable, quietly)).toMatchObject({ ok: false, problem: { code: "bug" } });
  });

  test.each([
    ["throws while it loads", startBroken],
    ["does not exist", startMissing],
    [
      "the browser refuses to start",
      () => {
        throw new DOMException("refused", "SecurityError");
      },
    ],
  ])("a worker that %s ends every run, after a limited number of attempts", async (_, start) => {
    const pool = openPool(1, start);
    const results = await Promise.all(Array.from({ length: 20 }, () => pool.run(jobs(busy(5), busy(5)), quietly)));
    expect(results).toEqual(times(20, busy(0)).map(() => crashed));
    expect(spawned).toBe(mostCrashesInARow);
  });

  test("closing settles everything as cancelled, and so is what comes later", async () => {
    const pool = openPool(2);
    const running = pool.run(jobs(...times(4, { kind: "endless" })), quietly);
    const queued = pool.run(jobs(busy(5)), quietly);
    pool.close();
    expect(await Promise.all([running, queued, pool.run(jobs(busy(5)), quietly)])).toEqual([
      cancelled,
      cancelled,
      cancelled,
    ]);
  });
});
