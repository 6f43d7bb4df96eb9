import { pathToFileURL } from "node:url";
import { afterAll, describe } from "vitest";
import { buildWhenStale } from "../../src/build-when-stale.mjs";
import { nodeThread } from "../../src/jobs/node-workers.ts";
import { createPool } from "../../src/jobs/pool.ts";
import { runEstimate } from "../../src/jobs/run-estimate.ts";
import { runInProcess } from "../../src/jobs/run-in-process.ts";
import { spawnWorker } from "../../src/jobs/spawned-worker.ts";
import type { EstimateWorker } from "../../src/model/shard-job.ts";
import { decomposableOptions } from "../estimators/decomposable/decomposable-options.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { medianBench } from "./median.ts";

describe("the posterior over all decomposable graphs", () => {
  const five = goldenTable("UKdat_5");
  const people = five.counts.reduce((sum, count) => sum + count, 0);

  medianBench(
    "UK 2013 (5 lists), 822 graphs, to 20,000 missing, on one core (dga in C++: 0.56 s; aim 0.1 s)",
    async () => {
      const request = {
        estimator: "decomposable",
        table: five,
        options: { ...decomposableOptions({ largest: people + 20_000 }) },
        seed: 1,
      };
      const result = await runInProcess(request);
      if (!result.ok) throw new Error(result.problem.code);
    },
  );

  const worker = pathToFileURL(`${buildWhenStale("cli")}/estimate.js`);
  const pool = createPool({ size: 2, spawn: () => spawnWorker<EstimateWorker>(nodeThread(worker)) });
  afterAll(() => pool.close());

  medianBench("UK 2013 (6 lists), 18,154 graphs, on two workers (wanted 20 s)", async () => {
    const request = {
      estimator: "decomposable",
      table: goldenTable("UKdat"),
      options: { ...decomposableOptions() },
      seed: 1,
    };
    const { signal } = new AbortController();
    const result = await runEstimate(pool, request, { signal, onProgress: () => {} });
    if (!result.ok) throw new Error(result.problem.code);
  });
});
