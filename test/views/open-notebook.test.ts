import { effect } from "@preact/signals";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cellKinds } from "../../src/cells/index.ts";
import { noUploads } from "../../src/cells/session/session.ts";
import type { Study } from "../../src/cells/session/study.ts";
import { readDataset } from "../../src/data/read-dataset.ts";
import { shippedDatasetFiles } from "../../src/data/shipped-datasets.ts";
import { createInProcessPool } from "../../src/jobs/run-in-process.ts";
import { parseNotebook } from "../../src/notebook/parse-notebook.ts";
import { loadJudge, openNotebook } from "../../src/views/open-notebook.ts";
import { waitFor } from "../wait-for.ts";

beforeAll(loadJudge);

const pool = createInProcessPool();
afterAll(() => pool.close());

const text = `
\`\`\`data korea
dataset: korea
\`\`\`
\`\`\`estimate best
data: korea
method: best-model
interval: { replicates: 2000 }
\`\`\`
\`\`\`figure
of: best
\`\`\`
`;

test("the study of a cell is told anew when a result comes or goes, and not while a cell tells how far it is", async () => {
  const open = openNotebook(
    { name: "n", text, notebook: parseNotebook(text, cellKinds) },
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
  const figure = open.cells.value.get("figure-1");
  const best = open.cells.value.get("best");
  const told: (Study | undefined)[] = [];
  let ticks = 0;
  const stop = effect(() => void told.push(figure?.studies.value[0]));
  const stopTicks = effect(() => {
    if (best?.state.value.status === "running") ticks++;
  });
  open.runAll();
  await waitFor(() => expect(open.finished.value).toBe(true));
  stop();
  stopTicks();
  const results = [...open.cells.value.values()].filter(({ result }) => result.value !== null).length;
  expect(ticks).toBeGreaterThan(1);
  expect(told[0]).toBeUndefined();
  expect(told.length).toBeLessThanOrEqual(1 + results);
  expect(new Set(told).size).toBe(told.length);
  expect(told.at(-1)?.results.estimates.map(({ name }) => name)).toEqual(["best"]);
  expect(open.studies.value.get("korea")).toBe(told.at(-1));
});
