import { afterEach, expect, test } from "vitest";
import { proposePlan } from "../../src/data/intake/propose-plan.ts";
import { createBrowserTabulator } from "../../src/jobs/browser-workers.ts";
import { textFile, workbook } from "../data/intake/made-up-files.ts";

const tabulator = createBrowserTabulator();
afterEach(() => tabulator.close());

test("uploads are read in the locked worker, workbooks among them, and can be sent again", async () => {
  const many = Array.from({ length: 20_000 }, (_, row) => [`K-${100_000 + row}`, `${2015 + (row % 8)}`]);
  const files = [
    textFile("politi.csv", "kode;år", "K-100001;2016", "K-100002;2017", "K-300000;2021"),
    workbook("ngo.xlsx", { Ark1: [["kode", "år"], ...many] }),
  ];
  const previews = await tabulator.inspect(files);
  if (!previews.ok) throw new Error(JSON.stringify(previews.problem));
  expect(previews.value.map(({ rows, readAs }) => [rows, readAs])).toEqual([
    [3, "utf-8"],
    [20_000, "workbook"],
  ]);
  const report = await tabulator.tabulate(files, proposePlan(previews.value));
  expect(report).toMatchObject({ ok: true, value: { linkage: { persons: 20_001, pairs: [{ persons: 2 }] } } });
});
