import { describe, expect, test } from "vitest";
import { readDatapackage } from "../../src/data/read-datapackage.ts";
import { readDataset } from "../../src/data/read-dataset.ts";

const field = (name: string) => ({ name, title: `List ${name}`, type: "integer" });

const descriptor = {
  name: "small",
  title: "A small table",
  title_da: "En lille tabel",
  counts: "invented cases",
  year: "2020",
  citation: "Nobody (2020). Nothing.",
  sources: [{ title: "A report", path: "https://example.org/report" }],
  resources: [{ path: "overlap.csv", schema: { fields: [field("A"), field("B"), field("count")] } }],
};

const datapackage = (changes: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ ...descriptor, ...changes });

const fields = (...all: readonly unknown[]) => ({ resources: [{ path: "overlap.csv", schema: { fields: all } }] });

const overlap = "A,B,count\n1,0,5\n0,1,6\n1,1,2\n";

test("a dataset is its description and its table", () => {
  expect(readDataset({ overlap, datapackage: datapackage() })).toEqual({
    ok: true,
    value: {
      description: {
        name: "small",
        title: { en: "A small table", da: "En lille tabel" },
        counts: { en: "invented cases", da: "invented cases" },
        year: { en: "2020", da: "2020" },
        source: "A report, https://example.org/report",
        citation: "Nobody (2020). Nothing.",
        listNames: { A: { en: "List A", da: "List A" }, B: { en: "List B", da: "List B" } },
      },
      table: { lists: ["A", "B"], counts: Float64Array.of(0, 5, 6, 2) },
    },
  });
});

test("a dataset whose table cannot be read has the table's problem", () => {
  expect(readDataset({ overlap: "A,B,count\n2,0,5\n", datapackage: datapackage() })).toEqual({
    ok: false,
    problem: { code: "not-binary", row: 2, column: 1 },
  });
});

test("a table and a description that name other lists, or in another order, do not go together", () => {
  const problem = { code: "lists-not-as-described", found: ["A", "B"] };
  for (const described of [["B", "A"], ["A"], ["A", "B", "C"], ["A", "X"]]) {
    const files = { overlap, datapackage: datapackage(fields(...described.map(field), field("count"))) };
    expect(readDataset(files)).toEqual({ ok: false, problem: { ...problem, described } });
  }
});

describe("a broken descriptor says where", () => {
  test.each<[string, string]>([
    ["", "JSON"],
    ["{", "JSON"],
    ["[]", "name"],
    ["null", "JSON"],
    [datapackage({ name: "Small Table" }), "name"],
    [datapackage({ name: "../escape" }), "name"],
    [datapackage({ title: "" }), "title"],
    [datapackage({ title_da: 7 }), "title_da"],
    [datapackage({ counts: undefined }), "counts"],
    [datapackage({ year: 2020 }), "year"],
    [datapackage({ citation: "x".repeat(2001) }), "citation"],
    [datapackage({ sources: [] }), "sources.0"],
    [datapackage({ sources: [{ title: "A", path: "javascript:alert(1)" }] }), "sources.0.path"],
    [datapackage({ resources: [] }), "resources.0"],
    [datapackage({ resources: [{ ...descriptor.resources[0], path: "other.csv" }] }), "resources.0.path"],
    [datapackage(fields(field("A"), field("B"))), "resources.0.schema.fields"],
    [datapackage(fields(field("A"), { name: "B" }, field("count"))), "resources.0.schema.fields.1.title"],
    [datapackage(fields({ ...field("A"), type: "string" }, field("count"))), "resources.0.schema.fields.0.type"],
  ])("%s", (text, where) => {
    expect(readDatapackage(text)).toEqual({ ok: false, problem: { code: "bad-datapackage", where } });
  });

  test("and one that is too large is not read at all", () => {
    expect(readDatapackage(" ".repeat(200_001))).toEqual({
      ok: false,
      problem: { code: "file-too-large", characters: 200_001, most: 200_000 },
    });
  });
});

test("hostile keys of a descriptor change nothing", () => {
  const hostile = datapackage().replace(
    "{",
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
  );
  const read = readDatapackage(hostile);
  expect(read.ok).toBe(true);
  expect("polluted" in {}).toBe(false);
});
