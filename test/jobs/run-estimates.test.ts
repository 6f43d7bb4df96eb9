import { describe, expect, test } from "vitest";
import type { Pool } from "../../src/jobs/pool.ts";
import { runEstimate } from "../../src/jobs/run-estimate.ts";
import { runEstimates } from "../../src/jobs/run-estimates.ts";
import { createInProcessPool } from "../../src/jobs/run-in-process.ts";
import type { EstimateRequest } from "../../src/model/estimate-request.ts";
import { failure } from "../../src/model/result.ts";
import { goldenTable } from "../golden/read-golden.ts";

const table = goldenTable("Korea");
const quiet = { signal: new AbortController().signal, onProgress: () => {} };

const lowerBound = (seed: number): EstimateRequest => ({
  estimator: "lower-bound",
  table,
  options: { form: "plain", interval: { kind: "log-normal", replicates: 100, inner: 200, levels: [0.95] } },
  seed,
});
const stepwise = (threshold: number): EstimateRequest => ({
  estimator: "stepwise",
  table,
  options: { threshold, interval: { kind: "bca", replicates: 100, inner: 200, levels: [0.95] } },
  seed: 1,
});
const tooFewLists: EstimateRequest = { ...stepwise(0.02), table: { lists: ["a"], counts: Float64Array.of(0, 5) } };

/** A pool that says how many estimates each job has, and does what it is told with the jobs. */
function countingPool(run: Pool["run"] = createInProcessPool().run) {
  const sizes: number[] = [];
  const pool: Pool = {
    ...createInProcessPool(),
    run: (jobs, options) => {
      for (const job of jobs) sizes.push("requests" in job ? job.requests.length : 0);
      return run(jobs, options);
    },
  };
  return { pool, sizes };
}

test("many estimates come in the order in which they were asked for, each as it comes alone", async () => {
  const requests = [stepwise(0.02), tooFewLists, lowerBound(1), stepwise(0.5)];
  const results = await runEstimates(createInProcessPool(), requests, quiet);
  const alone = await Promise.all(requests.map((request) => runEstimate(createInProcessPool(), request, quiet)));
  expect(results).toEqual({ ok: true, value: alone });
});

describe("the estimates of one job", () => {
  test("are many where each is quick, and at most as many as are wanted", async () => {
    const requests = Array.from({ length: 40 }, (_, seed) => lowerBound(seed));
    const few = countingPool();
    await runEstimates(few.pool, requests, quiet);
    expect(few.sizes).toEqual([16, 16, 8]);
    const alone = countingPool();
    await runEstimates(alone.pool, requests, { ...quiet, together: 1 });
    expect(alone.sizes).toEqual(requests.map(() => 1));
  });

  test("are few where each takes long", async () => {
    const long = {
      ...stepwise(0.02),
      options: { ...stepwise(0.02).options, interval: { kind: "bca", replicates: 600, inner: 200, levels: [0.95] } },
    };
    const { pool, sizes } = countingPool();
    await runEstimates(pool, [long, long, long, long], quiet);
    expect(sizes).toEqual([2, 2]);
  });
});

describe("a result", () => {
  test("is told when its job is done, whatever the others are doing", async () => {
    const told: number[] = [];
    const held: (() => void)[] = [];
    const { pool } = countingPool(async (jobs, options) => {
      const parts = await createInProcessPool().run(jobs, options);
      if (held.length === 0) await new Promise<void>((resolve) => held.push(resolve));
      return parts;
    });
    const requests = [lowerBound(1), lowerBound(2), lowerBound(3)];
    const onResult = (index: number): void => {
      told.push(index);
    };
    const all = runEstimates(pool, requests, { ...quiet, together: 1, onResult });
    await expect.poll(() => told.length).toBe(2);
    for (const release of held) release();
    expect(await all).toMatchObject({ ok: true });
    expect(told).toHaveLength(3);
  });

  test("is a crash where its worker crashed, and then the whole is one", async () => {
    let first = true;
    const { pool } = countingPool((jobs, options) => {
      const crashes = first;
      first = false;
      if (crashes) return Promise.resolve(failure({ code: "worker-crashed", detail: "" }));
      return createInProcessPool().run(jobs, options);
    });
    const told = new Map<number, boolean>();
    const results = await runEstimates(pool, [lowerBound(1), lowerBound(2)], {
      ...quiet,
      together: 1,
      onResult: (index, result) => told.set(index, result.ok),
    });
    expect(results).toMatchObject({ ok: false, problem: { code: "worker-crashed" } });
    expect([...told].sort()).toEqual([
      [0, false],
      [1, true],
    ]);
  });
});

test("progress never exceeds the whole, and ends there", async () => {
  const fractions: number[] = [];
  const requests = Array.from({ length: 20 }, (_, seed) => lowerBound(seed));
  await runEstimates(createInProcessPool(), requests, { ...quiet, onProgress: (fraction) => fractions.push(fraction) });
  expect(Math.max(...fractions)).toBe(1);
  expect(fractions.at(-1)).toBe(1);
});
