import type { Dataset } from "../model/dataset.ts";
import type { Result } from "../model/result.ts";
import type { DatasetFiles } from "./dataset-files.ts";

/** What the tabulate worker offers to whoever starts it. */
export interface TabulateWorker {
  readDataset(files: DatasetFiles): Result<Dataset>;
}
