import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Pool, RunOptions } from "../../src/jobs/pool.ts";
import { runEstimate } from "../../src/jobs/run-estimate.ts";
import { createInProcessPool, runInProcess } from "../../src/jobs/run-in-process.ts";
import { randomStream } from "../../src/kernel/sampling/random-stream.ts";
import type { Estimator } from "../../src/model/estimator.ts";
import { failure } from "../../src/model/result.ts";
import type { ShardJob } from "../../src/model/shard-job.ts";
import { twoRounds } from "./made-up-estimator.ts";

const methods: Record<string, Estimator> = { "two-rounds": twoRounds };
const table = { lists: ["A", "B"], counts: Float64Array.of(0, 3, 2, 1) };
const request = { estimator: "two-rounds", table, options: {}, seed: 7 };
const quietly: RunOptions = { signal: new AbortController().signal, onProgress: () => {} };

/** Hands each round to a pool in this process, and remembers it. */
function rememberingPool(): { pool: Pool; rounds: (readonly ShardJob[])[] } {
  const inner = createInProcessPool(methods);
  const rounds: (readonly ShardJob[])[] = [];
  const run: Pool["run"] = (jobs, options) => {
    rounds.push(jobs.filter((job) => "task" in job));
    return inner.run(jobs, options);
  };
  return { pool: { ...inner, run }, rounds };
}

describe("an estimate", () => {
  test("takes the parts of one round into the tasks of the next", async () => {
    const result = await runInProcess(request, methods);
    // First round (1 + 3) + (2 + 3) = 9, second 3 (9 + 3).
    expect(result).toMatchObject({ ok: true, value: { total: 36 } });
  });

  test("draws each task from a stream of its own, numbered through all rounds", async () => {
    const { pool, rounds } = rememberingPool();
    const result = await runEstimate(pool, request, quietly, methods);
    expect(rounds.map((jobs) => jobs.map(({ stream }) => stream))).toEqual([
      [0, 1],
      [2, 3, 4],
    ]);
    expect(rounds.flat().every(({ seed, estimator }) => seed === 7 && estimator === "two-rounds")).toBe(true);
    const expected = Float64Array.from({ length: 5 }, (_, stream) => randomStream(7, stream).uniform());
    expect(result).toMatchObject({ ok: true, value: { draws: expected } });
  });

  test("gives the thread its turn between its rounds, so that a page is drawn and a wish to cancel is heard", async () => {
    const stop = new AbortController();
    const { pool, rounds } = rememberingPool();
    const inner = pool.run;
    const run: Pool["run"] = async (jobs, options) => {
      const parts = await inner(jobs, options);
      setImmediate(() => stop.abort());
      return parts;
    };
    const result = await runEstimate({ ...pool, run }, request, { ...quietly, signal: stop.signal }, methods);
    expect(result).toEqual(failure({ code: "cancelled" }));
    expect(rounds).toHaveLength(1);
  });

  test("leaves the table of the request as it was", async () => {
    await runInProcess(request, methods);
    expect(table.counts).toEqual(Float64Array.of(0, 3, 2, 1));
  });

  test("is refused before any work when the table does not suit the method", async () => {
    const { pool, rounds } = rememberingPool();
    const oneList = { ...request, table: { lists: ["A"], counts: Float64Array.of(0, 3) } };
    const result = await runEstimate(pool, oneList, quietly, methods);
    expect(result).toEqual(failure({ code: "too-few-lists", lists: 1, least: 2 }));
    expect(rounds).toEqual([]);
  });

  test("can end between two rounds with the plan's own problem", async () => {
    const { pool, rounds } = rememberingPool();
    const result = await runEstimate(pool, { ...request, options: { fails: "between" } }, quietly, methods);
    expect(result).toEqual(failure({ code: "no-estimable-model", candidates: 1 }));
    expect(rounds).toHaveLength(1);
  });

  test("ends with the problem of a round that the pool could not carry out", async () => {
    const crash = failure({ code: "worker-crashed", detail: "exit 1" });
    const pool: Pool = { size: 1, run: async () => crash, warmUp: () => {}, close: () => {} };
    expect(await runEstimate(pool, request, quietly, methods)).toEqual(crash);
  });

  test("is cancelled between two rounds", async () => {
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const result = await runEstimate(
      createInProcessPool(methods),
      request,
      { signal: controller.signal, onProgress },
      methods,
    );
    expect(result).toEqual(failure({ code: "cancelled" }));
  });

  test("maps the progress of each round into its share of the whole", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    onTestFinished(() => void vi.useRealTimers());
    const fractions: number[] = [];
    const inner = createInProcessPool(methods);
    const pool: Pool = {
      ...inner,
      run: async (jobs, options) => {
        options.onProgress(0.5);
        const parts = await inner.run(jobs, { ...options, onProgress: () => {} });
        // Longer than the time between two reports.
        vi.advanceTimersByTime(120);
        return parts;
      },
    };
    await runEstimate(pool, request, { ...quietly, onProgress: (done) => fractions.push(done) }, methods);
    expect(fractions).toEqual([0.125, 0.625]);
  });

  test("by a method that does not exist is a bug", async () => {
    await expect(runInProcess({ ...request, estimator: "constructor" }, methods)).rejects.toThrow("constructor");
  });
});
