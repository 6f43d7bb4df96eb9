import { onTestFinished } from "vitest";
import { cellKinds } from "../../../src/cells/index.ts";
import { noUploads } from "../../../src/cells/session/session.ts";
import { readDataset } from "../../../src/data/read-dataset.ts";
import { shippedDatasetFiles } from "../../../src/data/shipped-datasets.ts";
import { createInProcessPool } from "../../../src/jobs/run-in-process.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { type Desk, deskOf } from "../../../src/views/blocks/desk.ts";
import { type OpenNotebook, openNotebook } from "../../../src/views/open-notebook.ts";

/** A notebook that is evaluated in the thread of the test, and the desk on which it is worked on. */
export function openStudy(text: string): { readonly open: OpenNotebook; readonly desk: Desk } {
  const pool = createInProcessPool();
  onTestFinished(() => pool.close());
  const open = openNotebook(
    { name: "study", text, notebook: parseNotebook(text, cellKinds) },
    {
      pool,
      loadUpload: noUploads,
      loadDataset: async (name) => {
        const files = shippedDatasetFiles(name);
        return files.ok ? readDataset(files.value) : files;
      },
    },
    () => {},
  );
  return { open, desk: deskOf(open) };
}
