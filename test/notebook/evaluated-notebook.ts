import { readFileSync } from "node:fs";
import type { SessionContext } from "../../src/cells/cell-kind.ts";
import { cellKinds } from "../../src/cells/index.ts";
import { noUploads } from "../../src/cells/no-uploads.ts";
import { createSession, type Session } from "../../src/cells/session.ts";
import { readDataset } from "../../src/data/read-dataset.ts";
import { shippedDatasetFiles } from "../../src/data/shipped-datasets.ts";
import { createInProcessPool } from "../../src/jobs/run-in-process.ts";

const context: SessionContext = {
  pool: createInProcessPool(),
  loadDataset: async (name) => {
    const files = shippedDatasetFiles(name);
    return files.ok ? readDataset(files.value) : files;
  },
  loadUpload: noUploads,
};

/** The text of a notebook that comes with the app. */
export const notebookText = (file: string): string =>
  readFileSync(new URL(`../../notebooks/${file}`, import.meta.url), "utf8");

/** A notebook that comes with the app after some cells and what they need were run; all of them when none is named. */
export async function evaluatedNotebook(file: string, ...cells: readonly string[]): Promise<Session> {
  const session = createSession(notebookText(file), cellKinds, context, () => {});
  if (cells.length === 0) await session.runAll();
  for (const cell of cells) await session.run(cell);
  return session;
}

/** What a cell found; it must have ended well. */
export function resultOf<Value>({ states }: Session, name: string): Value {
  const state = states.get(name);
  if (state?.status !== "done") throw new Error(`${name}: ${state?.status}`);
  return state.value as Value;
}
