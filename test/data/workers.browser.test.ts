import { wrap } from "comlink";
import { expect, onTestFinished, test } from "vitest";
import type { IntakeWorker } from "../../src/data/intake/contract.ts";
import { shippedDatasetFiles } from "../../src/data/shipped-datasets.ts";
import type { TableWorker } from "../../src/data/tables/contract.ts";
import type { LockedWorker } from "./locked-worker.ts";
import { smallStrata } from "./small-strata.ts";
import { waysOut } from "./ways-out.ts";

test("the intake worker reads a dataset in a browser", async () => {
  const worker = new Worker(new URL("../../workers/intake.ts", import.meta.url), { type: "module" });
  onTestFinished(() => worker.terminate());
  const files = shippedDatasetFiles("korea");
  if (!files.ok) throw new Error(files.problem.code);
  const dataset = await wrap<IntakeWorker>(worker).readDataset(files.value);
  expect(dataset.ok && dataset.value.table).toEqual({
    lists: ["b", "c", "d"],
    counts: Float64Array.of(0, 5, 5, 54, 41, 6, 0, 12),
  });
});

test("the table worker groups and adds up counts in a browser", async () => {
  const worker = new Worker(new URL("../../workers/table.ts", import.meta.url), { type: "module" });
  onTestFinished(() => worker.terminate());
  const groups = await wrap<TableWorker>(worker).smallGroups(smallStrata);
  expect(groups).toMatchObject([{ attributes: ["sex"], combinations: 1 }]);
});

test("a browser's worker that is locked down has no way out, and still answers", async () => {
  const worker = new Worker(new URL("locked-worker.ts", import.meta.url), { type: "module" });
  onTestFinished(() => worker.terminate());
  const locked = wrap<LockedWorker>(worker);
  expect(await locked.stillThere(waysOut)).toEqual([]);
  expect(await locked.add(2, 3)).toBe(5);
});
