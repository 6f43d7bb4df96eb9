import { cellKinds } from "../../../src/cells/index.ts";
import { bundleResults, type ResultsBundle, readBundle } from "../../../src/cells/kept/results-bundle.ts";
import { createSession, type Session } from "../../../src/cells/session/session.ts";
import { readDataset } from "../../../src/data/read-dataset.ts";
import { shippedDatasetFiles } from "../../../src/data/shipped-datasets.ts";
import { createInProcessPool } from "../../../src/jobs/run-in-process.ts";

const pool = createInProcessPool();

/** Stands for a table that was made from somebody's files. */
const files = shippedDatasetFiles("korea");
const korea = files.ok ? readDataset(files.value) : files;
if (!korea.ok) throw new Error("the dataset cannot be read");
export const uploaded = korea.value;

/** A session, and how much it has computed: runs of the pool. */
export function openSession(text: string) {
  let runs = 0;
  const counted = {
    ...pool,
    run(...given: Parameters<typeof pool.run>) {
      runs++;
      return pool.run(...given);
    },
  };
  const context = {
    pool: counted,
    loadUpload: async () => ({ ok: true as const, value: uploaded }),
    loadDataset: async (name: string) => {
      const files = shippedDatasetFiles(name);
      return files.ok ? readDataset(files.value) : files;
    },
  };
  const session = createSession(text, cellKinds, context, () => undefined);
  return { session, text, runs: () => runs };
}

/** A notebook that was run to its end, and its results as a file. */
export async function savedResults(text: string) {
  const opened = openSession(text);
  await opened.session.runAll();
  const bundle = bundleResults(opened.session, text, cellKinds);
  return { ...opened, bundle, file: JSON.stringify(bundle) };
}

export function readResults(file: string): ResultsBundle {
  const bundle = readBundle(file);
  if (bundle === null) throw new Error("the bundle cannot be read");
  return bundle;
}

export const valuesOf = (session: Session): unknown[] =>
  [...session.states].map(([name, state]) => [name, state.status === "done" ? state.value : state.status]);
