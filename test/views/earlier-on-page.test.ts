import { effect } from "@preact/signals";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cellKinds } from "../../src/cells/index.ts";
import { noUploads } from "../../src/cells/session/session.ts";
import { readDataset } from "../../src/data/read-dataset.ts";
import { shippedDatasetFiles } from "../../src/data/shipped-datasets.ts";
import { createInProcessPool } from "../../src/jobs/run-in-process.ts";
import { parseNotebook } from "../../src/notebook/parse-notebook.ts";
import { loadJudge, openNotebook } from "../../src/views/open-notebook.ts";
import { waitFor } from "../wait-for.ts";

beforeAll(loadJudge);

const pool = createInProcessPool();
afterAll(() => pool.close());

const text = `---
title: Study
---
\`\`\`data korea
dataset: korea
\`\`\`
\`\`\`estimate best
data: korea
method: best-model
interval: { replicates: 500 }
\`\`\`
`;

/** The notebook on the page, all of it done, and how often something was computed. */
async function finished() {
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
    loadUpload: noUploads,
    loadDataset: async (name: string) => {
      const files = shippedDatasetFiles(name);
      return files.ok ? readDataset(files.value) : files;
    },
  };
  const open = openNotebook({ name: "n", text, notebook: parseNotebook(text, cellKinds) }, context, () => {});
  // As the page does, which follows what it shows.
  effect(() => void open.cells.value.get("best")?.studiesThen.value);
  open.runAll();
  await waitFor(() => expect(open.finished.value).toBe(true));
  const best = () => open.cells.value.get("best")?.state.value;
  return { open, best, runs: () => runs };
}

test("a change that is taken back shows the old result at once, and nothing is computed again", async () => {
  const { open, best, runs } = await finished();
  const before = best();
  const computed = runs();
  open.edit(text.replace("replicates: 500", "replicates: 100000"));
  expect(best()).toMatchObject({ last: { changed: { what: "cell" } } });
  open.cancelAll();
  open.undo();
  expect(best()).toBe(before);
  open.redo();
  open.cancelAll();
  open.edit(text);
  expect(best()).toBe(before);
  expect(open.finished.value).toBe(true);
  expect(runs() - computed).toBeLessThanOrEqual(2);
});

test("other thresholds change the verdict and no result, and the old ones bring the old verdict back", async () => {
  const { open, best, runs } = await finished();
  const before = best();
  const verdict = open.studies.value.get("korea")?.verdict;
  const computed = runs();
  open.edit(text.replace("title: Study", "title: Study\nthresholds: { near-tie: 9 }"));
  expect(best()).toBe(before);
  open.undo();
  expect(open.studies.value.get("korea")?.verdict).toEqual(verdict);
  expect(runs()).toBe(computed);
});

test("an earlier result is told with the verdict of its time, and is part of no study", async () => {
  const { open } = await finished();
  const verdictThen = open.studies.value.get("korea")?.verdict;
  open.edit(text.replace("replicates: 500", "replicates: 100000"));
  const best = open.cells.value.get("best");
  expect(best?.studiesThen.value.map(({ verdict }) => verdict)).toEqual([verdictThen]);
  expect(open.studies.value.get("korea")?.results.estimates).toEqual([]);
  open.cancelAll();
});

test("what is written is unsaved until it is saved, or is again what it was", async () => {
  const { open } = await finished();
  expect(open.unsaved.value).toBe(false);
  open.edit(`${text}\nWords.\n`);
  expect(open.unsaved.value).toBe(true);
  open.undo();
  expect(open.unsaved.value).toBe(false);
  open.redo();
  open.markSaved(open.text.value);
  expect(open.unsaved.value).toBe(false);
  open.undo();
  expect(open.unsaved.value).toBe(true);
});
