import { wrap } from "comlink";
import { expect, onTestFinished, test } from "vitest";
import { shippedDatasetFiles } from "../../src/data/shipped-datasets.ts";
import type { TabulateWorker } from "../../src/data/tabulate-worker.ts";
import type { LockedWorker } from "./locked-worker.ts";
import { waysOut } from "./ways-out.ts";

test("the tabulate worker reads a dataset in a browser", async () => {
  const worker = new Worker(new URL("../../workers/tabulate.ts", import.meta.url), { type: "module" });
  onTestFinished(() => worker.terminate());
  const files = shippedDatasetFiles("korea");
  if (!files.ok) throw new Error(files.problem.code);
  const dataset = await wrap<TabulateWorker>(worker).readDataset(files.value);
  expect(dataset.ok && dataset.value.table).toEqual({
    lists: ["b", "c", "d"],
    counts: Float64Array.of(0, 5, 5, 54, 41, 6, 0, 12),
  });
});

test("a browser's worker that is locked down has no way out, and still answers", async () => {
  const worker = new Worker(new URL("locked-worker.ts", import.meta.url), { type: "module" });
  onTestFinished(() => worker.terminate());
  const locked = wrap<LockedWorker>(worker);
  expect(await locked.stillThere(waysOut)).toEqual([]);
  expect(await locked.add(2, 3)).toBe(5);
});
