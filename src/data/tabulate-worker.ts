import type { Dataset } from "../model/dataset.ts";
import type { Result } from "../model/result.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import type { FilePreview, IntakePlan, IntakeReport, UploadedFile } from "./intake/contract.ts";

/** What the tabulate worker offers to whoever starts it. */
export interface TabulateWorker {
  readDataset(files: DatasetFiles): Result<Dataset>;
  /** The structure of each table in the files, and what in it identifies people; no cell of it. */
  inspect(files: readonly UploadedFile[]): Promise<Result<readonly FilePreview[]>>;
  /** Links and counts; refused while a column that identifies people has not been dropped. */
  tabulate(files: readonly UploadedFile[], plan: IntakePlan): Promise<Result<IntakeReport>>;
}
