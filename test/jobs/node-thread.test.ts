import { afterEach, describe, expect, test } from "vitest";
import { nodeThread } from "../../src/jobs/node-workers.ts";
import { createPool, type Pool } from "../../src/jobs/pool.ts";
import { spawnWorker } from "../../src/jobs/spawned-worker.ts";
import type { EstimateWorker, ShardJob } from "../../src/model/shard-job.ts";

const table = { lists: ["A", "B"], counts: Float64Array.of(0, 3, 2, 1) };
const jobs = (...tasks: string[]): ShardJob[] =>
  tasks.map((task, stream) => ({ estimator: "probe", table, options: {}, task, seed: 1, stream }));
const quietly = { signal: new AbortController().signal, onProgress: () => {} };

const open: Pool[] = [];

function openPool(size: number, file = "./node-probe-worker.mjs"): Pool {
  const start = nodeThread(new URL(file, import.meta.url));
  const pool = createPool({ size, spawn: () => spawnWorker<EstimateWorker>(start) });
  open.push(pool);
  return pool;
}

afterEach(() => {
  for (const pool of open.splice(0)) pool.close();
});

describe("a pool of Node worker threads", () => {
  test("brings back parts and progress", async () => {
    const fractions: number[] = [];
    const onProgress = (fraction: number) => fractions.push(fraction);
    const result = await openPool(2).run(jobs("answer", "answer", "answer"), { ...quietly, onProgress });
    const part = Float64Array.of(1, 2, 3);
    expect(result).toEqual({ ok: true, value: [part, part, part] });
    expect(fractions[0]).toBeGreaterThan(0);
  });

  test.each([
    ["exit", "exit 3"],
    ["crash", /^TypeError, node-probe-worker\.mjs:\d+:\d+$/],
  ])("replaces a thread after %s and says where, not what", async (task, detail) => {
    const pool = openPool(1);
    const result = await pool.run(jobs(task, "answer"), quietly);
    expect(result).toEqual({
      ok: false,
      problem: { code: "worker-crashed", detail: expect.stringMatching(detail) },
    });
    expect(await pool.run(jobs("answer"), quietly)).toMatchObject({ ok: true });
  });

  test("a job that throws is a bug that names the place, not what it said", async () => {
    const detail = expect.stringMatching(/^RangeError, node-probe-worker\.mjs:\d+:\d+$/);
    expect(await openPool(1).run(jobs("throw"), quietly)).toEqual({ ok: false, problem: { code: "bug", detail } });
  });

  test("a thread whose file does not exist ends the run", async () => {
    const result = await openPool(2, "./no-such-worker.mjs").run(jobs("answer", "answer"), quietly);
    expect(result).toMatchObject({ ok: false, problem: { code: "worker-crashed" } });
  });

  test("a thread that never yields is terminated by cancelling", async () => {
    const pool = openPool(1);
    const controller = new AbortController();
    const endless = pool.run(jobs("endless"), { ...quietly, signal: controller.signal });
    controller.abort();
    expect(await endless).toEqual({ ok: false, problem: { code: "cancelled" } });
    expect(await pool.run(jobs("answer"), quietly)).toMatchObject({ ok: true });
  });
});
