import type { SessionContext } from "../../../src/cells/cell-kind.ts";
import { cellKinds } from "../../../src/cells/index.ts";
import { noUploads } from "../../../src/cells/session/session.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { type OpenNotebook, openNotebook } from "../../../src/views/open-notebook.ts";

const never = () => new Promise<never>(() => {});

/** Where no table ever comes, so that nothing but the text of a notebook changes. */
const idle: SessionContext = {
  pool: { size: 1, run: never, warmUp: () => {}, close: () => {} },
  loadDataset: never,
  loadUpload: noUploads,
};

export function openExample(text: string): OpenNotebook {
  const shipped = { name: "example", kept: null, text, notebook: parseNotebook(text, cellKinds) };
  return openNotebook(shipped, idle, () => {});
}
