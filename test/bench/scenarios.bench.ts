import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe } from "vitest";
import { buildWhenStale } from "../../src/build-when-stale.mjs";
import { cellKinds } from "../../src/cells/index.ts";
import type { ScenariosSpec, ScenariosValue } from "../../src/cells/scenarios/index.ts";
import { createSession, noUploads } from "../../src/cells/session/session.ts";
import { readDataset } from "../../src/data/read-dataset.ts";
import { shippedDatasetFiles } from "../../src/data/shipped-datasets.ts";
import { nodeThread } from "../../src/jobs/node-workers.ts";
import { createPool } from "../../src/jobs/pool.ts";
import { spawnWorker } from "../../src/jobs/spawned-worker.ts";
import type { EstimateWorker } from "../../src/model/shard-job.ts";
import { medianBench } from "./median.ts";

const seed = 1;

/** Lists x order x criterion x method: every list left out in turn, and every pair of lists merged. */
const points = `
base: best
interval: none
vary:
  - drop: each
    options: { order: [2, 3], criterion: [bic, aic] }
    method: [best-model, model-average, downhill]
  - merge: [[LA, NG], [LA, PFNCA], [LA, GO], [LA, GP], [NG, PFNCA], [NG, GO], [NG, GP], [PFNCA, GO], [PFNCA, GP], [GO, GP]]
    options: { order: [2, 3], criterion: [bic, aic] }
    method: [best-model, model-average, downhill]
  - method: [stepwise, lower-bound, sample-coverage, heterogeneity]
    drop: [none, GP]
`;

/** The same with intervals: each row chooses its model again in 1000 resamples. */
const resampled = `
base: best
vary:
  - drop: each
    options: { criterion: [bic, aic] }
  - merge: [[LA, NG], [LA, PFNCA], [LA, GO], [NG, PFNCA]]
    options: { criterion: [bic, aic] }
`;

const notebook = (base: string): string => `---
seed: ${seed}
---
\`\`\`data five
dataset: uk-2013-five
\`\`\`
\`\`\`estimate best
data: five
${base}
\`\`\`
\`\`\`scenarios points${points}\`\`\`
\`\`\`scenarios resampled${resampled}\`\`\`
`;

const worker = pathToFileURL(join(buildWhenStale("cli"), "estimate.js"));
const pool = createPool({ size: 2, spawn: () => spawnWorker<EstimateWorker>(nodeThread(worker)) });
const context = {
  pool,
  loadDataset: async (name: string) => {
    const files = shippedDatasetFiles(name);
    return files.ok ? readDataset(files.value) : files;
  },
  loadUpload: noUploads,
};
afterAll(() => pool.close());

/** Evaluates a cell as if for the first time, once the base is there; says how many of its rows have an estimate. */
async function scenarios(name: string, rows: number, base: string): Promise<() => Promise<void>> {
  const session = createSession(notebook(base), cellKinds, context, () => {});
  await session.run("best");
  const cell = session.notebook.cells.get(name);
  const state = session.states.get("best");
  if (!cell?.sound || state?.status !== "done") throw new Error(JSON.stringify([cell, state]));
  const inputs = new Map([["best", state.value]]);
  return async () => {
    const asked = { seed, signal: new AbortController().signal, onProgress: () => {}, onPartial: () => {} };
    const spec = { ...cell.spec } as ScenariosSpec;
    const result = await cellKinds.scenarios.evaluate(spec, inputs, { ...context, ...asked });
    if (!result.ok) throw new Error(result.problem.code);
    const made = (result.value satisfies ScenariosValue).rows.filter(({ outcome }) => outcome?.ok);
    if (made.length !== rows) throw new Error(`${made.length} of ${rows} rows have an estimate`);
  };
}

describe("scenarios on UK 2013 (5 lists) with two worker threads", async () => {
  const quick = await scenarios("points", 200, "interval: { kind: none }");
  medianBench("200 rows, point estimates (wanted 1 s)", quick);

  const slow = await scenarios("resampled", 20, "interval: { replicates: 1000 }");
  medianBench("20 rows, 1000 resamples each (wanted 30 s)", slow);
});
