import type { TabulateWorker } from "../data/tabulate-worker.ts";
import type { EstimateWorker } from "../model/shard-job.ts";
import { browserThread } from "./browser-thread.ts";
import { createPool, type Pool } from "./pool.ts";
import { spawnWorker } from "./spawned-worker.ts";
import { createTabulator, type Tabulator } from "./tabulator.ts";

const mostWorkers = 8;

/** One worker for each core that the browser admits to. */
const usualSize = (): number => Math.min(Math.max(navigator.hardwareConcurrency || 1, 1), mostWorkers);

// The build finds a worker's file by these very words: new Worker(new URL(...), { ... }).
const startEstimate = browserThread(
  () => new Worker(new URL("../../workers/estimate.ts", import.meta.url), { type: "module", name: "estimate" }),
);
const startTabulate = browserThread(
  () => new Worker(new URL("../../workers/tabulate.ts", import.meta.url), { type: "module", name: "tabulate" }),
);

export function createBrowserPool(size = usualSize()): Pool {
  return createPool({ size, spawn: () => spawnWorker<EstimateWorker>(startEstimate) });
}

export function createBrowserTabulator(): Tabulator {
  return createTabulator(() => spawnWorker<TabulateWorker>(startTabulate));
}
