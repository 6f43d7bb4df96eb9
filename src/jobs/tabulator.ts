import type { Remote } from "comlink";
import type { FilePreview, IntakePlan, IntakeReport, IntakeWorker, UploadedFile } from "../data/intake/contract.ts";
import type { Dataset } from "../model/dataset.ts";
import { failure, type Result } from "../model/result.ts";
import { type SingleWorker, singleWorker } from "./single-worker.ts";
import type { SpawnedWorker } from "./spawned-worker.ts";

/** The intake worker, which reads tables, seen from the page. Its promises never hang or reject. */
export interface Tabulator extends Pick<SingleWorker<IntakeWorker>, "close"> {
  /** Reads a shipped dataset by name. */
  readDataset(name: string): Promise<Result<Dataset>>;
  /** The structure of uploaded files. The bytes are copied, so that they can be sent once more. */
  inspect(files: readonly UploadedFile[]): Promise<Result<readonly FilePreview[]>>;
  /** Links and counts uploaded files; all that comes back are counts. */
  tabulate(files: readonly UploadedFile[], plan: IntakePlan): Promise<Result<IntakeReport>>;
  /** Spawns the worker and asks for the shipped tables now, instead of at the first dataset. */
  warmUp(): Promise<unknown>;
}

/** All shipped tables as text, which a page need not wait for. */
const shippedDatasets = () => import("../data/shipped-datasets.ts");

export function createTabulator(spawn: () => SpawnedWorker<IntakeWorker>): Tabulator {
  const { ask, warmUp, close } = singleWorker(spawn);

  /** What the worker answered, where it answered. */
  async function answer<Answer>(
    question: (remote: Remote<IntakeWorker>) => Promise<Result<Answer>>,
  ): Promise<Result<Answer>> {
    const answered = await ask(question);
    return answered.ok ? answered.value : answered;
  }

  return {
    readDataset: async (name) => {
      const datasets = await shippedDatasets().catch(() => null);
      if (!datasets) return failure({ code: "worker-crashed", detail: "" });
      const files = datasets.shippedDatasetFiles(name);
      return files.ok ? answer((remote) => remote.readDataset(files.value)) : files;
    },
    inspect: (files) => answer((remote) => remote.inspect(files)),
    tabulate: (files, plan) => answer((remote) => remote.tabulate(files, plan)),
    warmUp: () => {
      warmUp();
      // What fails now is asked for again when it is needed.
      return shippedDatasets().catch(() => null);
    },
    close,
  };
}
