import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { UploadedFile } from "../../src/data/intake/contract.ts";
import { inspectFiles } from "../../src/data/intake/inspect-files.ts";
import { proposePlan } from "../../src/data/intake/propose-plan.ts";
import { tabulateFiles } from "../../src/data/intake/tabulate-files.ts";
import { readDataset } from "../../src/data/read-dataset.ts";
import { shippedDatasetFiles } from "../../src/data/shipped-datasets.ts";

const lists = ["police", "immigration-service", "social-organisations", "self-referral"];

const files = (): UploadedFile[] =>
  lists.map((list) => {
    const text = readFileSync(new URL(`../../datasets/denmark-synthetic/${list}.csv`, import.meta.url), "utf8");
    return { name: `${list}.csv`, bytes: new TextEncoder().encode(text).buffer };
  });

test("the four synthetic files pass the gate as they are and give the overlaps that come with the app", async () => {
  const previews = await inspectFiles(files());
  if (!previews.ok) throw new Error(previews.problem.code);
  expect(previews.value.flatMap(({ columns }) => columns.flatMap(({ finding }) => finding ?? []))).toEqual([]);
  const report = await tabulateFiles(files(), proposePlan(previews.value));
  if (!report.ok) throw new Error(report.problem.code);
  expect(report.value.linkage?.warnings).toEqual([]);

  const shipped = shippedDatasetFiles("denmark-synthetic");
  const dataset = shipped.ok ? readDataset(shipped.value) : shipped;
  if (!dataset.ok) throw new Error(dataset.problem.code);
  expect(report.value.table.lists).toEqual(lists);
  expect(report.value.table.counts).toEqual(dataset.value.table.counts);
});
