import { cellKinds } from "../../../src/cells/index.ts";
import { noUploads } from "../../../src/cells/session/session.ts";
import { readDataset } from "../../../src/data/read-dataset.ts";
import { shippedDatasetFiles } from "../../../src/data/shipped-datasets.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { type OpenCell, type OpenNotebook, openNotebook } from "../../../src/views/open-notebook.ts";
import { waitUntil } from "../../wait-for.ts";

const never = () => new Promise<never>(() => {});

/** A notebook whose datasets are there, and in which nothing is ever estimated. */
export async function openWithData(text: string): Promise<OpenNotebook> {
  const shipped = { name: "example", kept: null, text, notebook: parseNotebook(text, cellKinds) };
  const open = openNotebook(
    shipped,
    {
      pool: { size: 1, run: never, warmUp: () => {}, close: () => {} },
      loadUpload: noUploads,
      loadDataset: async (name) => {
        const files = shippedDatasetFiles(name);
        return files.ok ? readDataset(files.value) : files;
      },
    },
    () => {},
  );
  const data = [...shipped.notebook.cells.values()].filter(({ kind, sound }) => kind === "data" && sound);
  await waitUntil(() => open.studies.value.size === data.length);
  return open;
}

export function cellOf(open: OpenNotebook, name: string): OpenCell {
  const cell = open.cells.value.get(name);
  if (!cell) throw new Error(`no cell ${name}`);
  return cell;
}
