import type { SessionContext } from "../../src/cells/cell-kind.ts";
import { noUploads } from "../../src/cells/session/session.ts";
import { readDataset } from "../../src/data/read-dataset.ts";
import { shippedDatasetFiles } from "../../src/data/shipped-datasets.ts";
import { createInProcessPool } from "../../src/jobs/run-in-process.ts";

/** Evaluates on this thread, from the datasets that come with the app. */
export const shippedContext: SessionContext = {
  pool: createInProcessPool(),
  loadDataset: async (name) => {
    const files = shippedDatasetFiles(name);
    return files.ok ? readDataset(files.value) : files;
  },
  loadUpload: noUploads,
};
