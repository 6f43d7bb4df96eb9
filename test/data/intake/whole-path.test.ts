import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inspectFiles } from "../../../src/data/intake/inspect-files.ts";
import { readDataset } from "../../../src/data/read-dataset.ts";
import { cleanFiles } from "../corpus/clean.ts";
import { columnsOf } from "../corpus/corpus-file.ts";
import { fileOf, overlapsOf, problemOf, reportOf, textFile } from "./made-up-files.ts";

const folder = new URL("../../../datasets/denmark-synthetic/", import.meta.url);
const bytesOf = (file: string): Uint8Array => readFileSync(new URL(file, folder));

test("four lists of made-up people become the overlap table that was drawn with them", async () => {
  const names = ["police", "immigration-service", "social-organisations", "self-referral"];
  const report = await reportOf(...names.map((name) => fileOf(`${name}.csv`, bytesOf(`${name}.csv`))));
  const shipped = readDataset({
    overlap: bytesOf("overlap.csv").toString(),
    datapackage: bytesOf("datapackage.json").toString(),
  });
  if (!shipped.ok) throw new Error(shipped.problem.code);
  expect(report.table.lists).toEqual(names);
  expect(report.table.counts).toEqual(shipped.value.table.counts);
  const parts = (strata: typeof report.strata) =>
    new Map(strata.map(({ values, table }) => [JSON.stringify(values), [...table.counts]]));
  expect(parts(report.strata)).toEqual(parts(shipped.value.strata));
  expect(report.warnings).toEqual([]);
});

test.each(cleanFiles.filter((file) => columnsOf(file).some(({ cells }) => cells.some((cell) => cell !== ""))))(
  "a clean file is looked at: $title",
  async ({ text }) => {
    const previews = await inspectFiles([textFile("a.csv", text)]);
    expect(previews).toMatchObject({ ok: true, value: [{ rows: columnsOf({ title: "", text })[0]?.cells.length }] });
  },
);

test.each(["overlap table", "persons by"])("a clean %s is tabulated as proposed", async (kind) => {
  const files = cleanFiles.filter(({ title }) => title.includes(kind));
  expect(files.length).toBeGreaterThan(0);
  for (const { title, text } of files) {
    const problem = await problemOf(textFile("a.csv", text));
    expect([title, problem]).toEqual([title, null]);
    expect(Object.keys(overlapsOf(await reportOf(textFile("a.csv", text)))).length).toBeGreaterThan(0);
  }
});
