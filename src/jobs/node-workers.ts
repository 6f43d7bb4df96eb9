import { Worker } from "node:worker_threads";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import type { IntakeWorker } from "../data/intake/contract.ts";
import type { TableWorker } from "../data/tables/contract.ts";
import type { EstimateWorker } from "../model/shard-job.ts";
import { originOf } from "./origin-of.ts";
import { createPool, type Pool } from "./pool.ts";
import { type StartThread, spawnWorker } from "./spawned-worker.ts";
import { createTableDesk, type TableDesk } from "./table-desk.ts";
import { createTabulator, type Tabulator } from "./tabulator.ts";

/** The build for Node puts the workers beside the program. The page's bundler must not take this for an asset. */
const builtBeside = (file: string): URL => new URL(file, import.meta.url);

export function createNodePool(size: number): Pool {
  return createPool({ size, spawn: () => spawnWorker<EstimateWorker>(nodeThread(builtBeside("estimate.js"))) });
}

export function createNodeTabulator(): Tabulator {
  return createTabulator(() => spawnWorker<IntakeWorker>(nodeThread(builtBeside("intake.js"))));
}

export function createNodeTableDesk(): TableDesk {
  return createTableDesk(() => spawnWorker<TableWorker>(nodeThread(builtBeside("table.js"))));
}

/** A worker thread of Node that runs the given file. */
export function nodeThread(file: URL): StartThread {
  return (onDeath) => {
    const worker = new Worker(file);
    worker.on("error", (error) => onDeath(originOf(error)));
    worker.on("messageerror", () => onDeath("messageerror"));
    worker.on("exit", (status) => onDeath(`exit ${status}`));
    return {
      endpoint: nodeEndpoint(worker),
      end: () => {
        for (const event of ["message", "error", "messageerror", "exit"]) worker.removeAllListeners(event);
        // An error that arrives while the thread is being ended must not be thrown for want of a listener.
        worker.on("error", () => {});
        void worker.terminate();
      },
    };
  };
}
