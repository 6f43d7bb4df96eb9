import { Worker } from "node:worker_threads";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import { originOf } from "./origin-of.ts";
import type { StartThread } from "./spawned-worker.ts";

/** A worker thread of Node that runs the given file. */
export function nodeThread(file: URL): StartThread {
  return (onDeath) => {
    const worker = new Worker(file);
    worker.on("error", (error) => onDeath(originOf(error)));
    worker.on("messageerror", () => onDeath("unreadable message"));
    worker.on("exit", (status) => onDeath(`ended with status ${status}`));
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
