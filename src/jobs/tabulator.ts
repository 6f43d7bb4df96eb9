import { shippedDatasetFiles } from "../data/shipped-datasets.ts";
import type { TabulateWorker } from "../data/tabulate-worker.ts";
import type { Dataset } from "../model/dataset.ts";
import { failure, type Result } from "../model/result.ts";
import type { SpawnedWorker } from "./spawned-worker.ts";

/** The one worker that reads tables, seen from the page. */
export interface Tabulator {
  /** Reads a shipped dataset by name; it never hangs or rejects. */
  readDataset(name: string): Promise<Result<Dataset>>;
  /** Spawns the worker now instead of at the first dataset. */
  warmUp(): void;
  /** Terminates the worker; whatever is being read resolves as cancelled. */
  close(): void;
}

/** The worker is spawned by the first dataset, if not before. If it crashes, a replacement tries once more. */
export function createTabulator(spawn: () => SpawnedWorker<TabulateWorker>): Tabulator {
  let worker: SpawnedWorker<TabulateWorker> | null = null;
  let closed = false;

  async function ask(name: string, attemptsLeft: number): Promise<Result<Dataset>> {
    if (closed) return failure({ code: "cancelled" });
    const files = shippedDatasetFiles(name);
    if (!files.ok) return files;
    if (!worker || worker.isDead()) worker = spawn();
    const answer = await worker.call<Result<Dataset>>((remote) => remote.readDataset(files.value));
    if (answer.ok) return answer.value;
    if (answer.problem.code === "worker-crashed" && attemptsLeft > 1) return ask(name, attemptsLeft - 1);
    return answer;
  }

  return {
    readDataset: (name) => ask(name, 2),
    warmUp: () => {
      if (!closed && !worker) worker = spawn();
    },
    close: () => {
      closed = true;
      worker?.terminate();
    },
  };
}
