import type { Remote } from "comlink";
import type { FilePreview, IntakePlan, IntakeReport, UploadedFile } from "../data/intake/contract.ts";
import type { TabulateWorker } from "../data/tabulate-worker.ts";
import type { Dataset } from "../model/dataset.ts";
import { failure, type Result } from "../model/result.ts";
import type { SpawnedWorker } from "./spawned-worker.ts";

/** The one worker that reads tables, seen from the page. Its promises never hang or reject. */
export interface Tabulator {
  /** Reads a shipped dataset by name. */
  readDataset(name: string): Promise<Result<Dataset>>;
  /** The structure of uploaded files. The bytes are copied, so that they can be sent once more. */
  inspect(files: readonly UploadedFile[]): Promise<Result<readonly FilePreview[]>>;
  /** Links and counts uploaded files; all that comes back are counts. */
  tabulate(files: readonly UploadedFile[], plan: IntakePlan): Promise<Result<IntakeReport>>;
  /** Spawns the worker now instead of at the first dataset. */
  warmUp(): void;
  /** Terminates the worker; whatever is being read resolves as cancelled. */
  close(): void;
}

/** All shipped tables as text, which a page need not wait for. */
const shippedDatasets = () => import("../data/shipped-datasets.ts");

/** The worker is spawned by the first question, if not before. If it crashes, a replacement tries once more. */
export function createTabulator(spawn: () => SpawnedWorker<TabulateWorker>): Tabulator {
  let worker: SpawnedWorker<TabulateWorker> | null = null;
  let closed = false;

  async function ask<Answer>(
    question: (remote: Remote<TabulateWorker>) => Promise<Result<Answer>>,
    attemptsLeft = 2,
  ): Promise<Result<Answer>> {
    if (closed) return failure({ code: "cancelled" });
    if (!worker || worker.isDead()) worker = spawn();
    const answer = await worker.call(question);
    if (answer.ok) return answer.value;
    if (answer.problem.code === "worker-crashed" && attemptsLeft > 1) return ask(question, attemptsLeft - 1);
    return answer;
  }

  return {
    readDataset: async (name) => {
      const datasets = await shippedDatasets().catch(() => null);
      if (!datasets) return failure({ code: "worker-crashed", detail: "" });
      const files = datasets.shippedDatasetFiles(name);
      return files.ok ? ask((remote) => remote.readDataset(files.value)) : files;
    },
    inspect: (files) => ask((remote) => remote.inspect(files)),
    tabulate: (files, plan) => ask((remote) => remote.tabulate(files, plan)),
    warmUp: () => {
      if (!closed && !worker) worker = spawn();
      // What fails now is asked for again when it is needed.
      void shippedDatasets().catch(() => null);
    },
    close: () => {
      closed = true;
      worker?.terminate();
    },
  };
}
