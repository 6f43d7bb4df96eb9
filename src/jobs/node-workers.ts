import type { TabulateWorker } from "../data/tabulate-worker.ts";
import type { EstimateWorker } from "../model/shard-job.ts";
import { nodeThread } from "./node-thread.ts";
import { createPool, type Pool } from "./pool.ts";
import { spawnWorker } from "./spawned-worker.ts";
import { createTabulator, type Tabulator } from "./tabulator.ts";

/** The build for Node puts the workers beside the program. The page's bundler must not take this for an asset. */
const builtBeside = (file: string): URL => new URL(file, import.meta.url);

export function createNodePool(size: number): Pool {
  return createPool({ size, spawn: () => spawnWorker<EstimateWorker>(nodeThread(builtBeside("estimate.js"))) });
}

export function createNodeTabulator(): Tabulator {
  return createTabulator(() => spawnWorker<TabulateWorker>(nodeThread(builtBeside("tabulate.js"))));
}
