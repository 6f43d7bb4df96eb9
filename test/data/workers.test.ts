import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { type Remote, wrap } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { IntakeWorker } from "../../src/data/intake/contract.ts";
import { shippedDatasetFiles } from "../../src/data/shipped-datasets.ts";
import type { TableWorker } from "../../src/data/tables/contract.ts";
import type { LockedWorker } from "./locked-worker.ts";
import { smallStrata } from "./small-strata.ts";
import { waysOut } from "./ways-out.ts";

const source = (path: string): string => new URL(path, import.meta.url).pathname;

let folder = "";
const threads: Worker[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "morketal-workers-"));
  const input = {
    intake: source("../../workers/intake.ts"),
    table: source("../../workers/table.ts"),
    locked: source("locked-worker.ts"),
  };
  await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: { ssr: true, outDir: folder, rolldownOptions: { input, output: { entryFileNames: "[name].mjs" } } },
  });
});

afterAll(async () => {
  await Promise.all(threads.map((thread) => thread.terminate()));
  await rm(folder, { recursive: true });
});

function start<Api>(name: string): Remote<Api> {
  const thread = new Worker(pathToFileURL(join(folder, `${name}.mjs`)));
  threads.push(thread);
  return wrap<Api>(nodeEndpoint(thread));
}

test("the intake worker reads a dataset in a thread of Node", async () => {
  const files = shippedDatasetFiles("korea");
  if (!files.ok) throw new Error(files.problem.code);
  const dataset = await start<IntakeWorker>("intake").readDataset(files.value);
  expect(dataset.ok && dataset.value.table).toEqual({
    lists: ["b", "c", "d"],
    counts: Float64Array.of(0, 5, 5, 54, 41, 6, 0, 12),
  });
});

test("the table worker groups and adds up counts in a thread of Node", async () => {
  const groups = await start<TableWorker>("table").smallGroups(smallStrata);
  expect(groups).toMatchObject([{ attributes: ["sex"], combinations: 1 }]);
});

test("a thread of Node that is locked down has no way out, and still answers", async () => {
  const locked = start<LockedWorker>("locked");
  expect(await locked.stillThere(waysOut)).toEqual([]);
  expect(await locked.add(2, 3)).toBe(5);
});
