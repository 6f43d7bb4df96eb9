import { describe, expect, test } from "vitest";
import { readDatapackage } from "../../src/data/read-datapackage.ts";
import { readDataset } from "../../src/data/read-dataset.ts";

const field = (name: string) => ({ name, title: `List ${name}`, type: "integer" });

const descriptor = {
  name: "small",
  title: { en: "A small table", da: "En lille tabel" },
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
        counts: { en: "invented cases" },
        year: { en: "2020" },
        source: "A report, https://example.org/report",
        citation: "Nobody (2020). Nothing.",
        listNames: { A: { en: "List A" }, B: { en: "List B" } },
      },
      table: { lists: ["A", "B"], counts: Float64Array.of(0, 5, 6, 2) },
      strata: [],
    },
  });
});

test("a dataset of before says in Danish what it says beside its English words", () => {
  const earlier = datapackage({ title: "A small table", title_da: "En lille tabel" });
  expect(readDataset({ overlap, datapackage: earlier })).toEqual(readDataset({ overlap, datapackage: datapackage() }));
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

describe("a dataset whose lists could not all meet the same people", () => {
  const lists = fields(field("A"), field("B"), field("C"), { ...field("count"), type: "string" });
  const files = (rows: string, unobservable: unknown) => ({
    overlap: `A,B,C,count\n1,0,0,5\n0,1,0,6\n0,0,1,<5\n${rows}`,
    datapackage: datapackage({ ...lists, unobservable }),
  });

  test("lists the histories that nobody could have by their lists, in any order and more than once", () => {
    const read = readDataset(
      files("1,1,0,0\n", [
        ["C", "B", "A"],
        ["A", "B"],
        ["B", "A"],
      ]),
    );
    expect(read.ok && read.value.table.unobservable).toEqual([0b011, 0b111]);
    expect(read.ok && read.value.table.hidden).toEqual([{ history: 0b100, low: 1, high: 4 }]);
  });

  test("must not count anybody there, nor hide whether it does", () => {
    const problem = { code: "seen-though-unobservable", lists: ["A", "C"] };
    for (const count of ["1", "0..4"]) {
      expect(readDataset(files(`1,0,1,${count}\n`, [["A", "C"]]))).toEqual({ ok: false, problem });
    }
  });

  test.each<[unknown, string]>([
    [[["A", "X"]], "unobservable.0"],
    [[["A"], []], "unobservable.1"],
    [["A"], "unobservable.0"],
    [[["A"], ["count"]], "unobservable.1"],
    ["A", "unobservable"],
  ])("says where it is wrong: %j", (unobservable, where) => {
    expect(readDataset(files("", unobservable))).toEqual({ ok: false, problem: { code: "bad-datapackage", where } });
  });
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
    [datapackage({ title: "A small table", title_da: 7 }), "title.da"],
    [datapackage({ title: {} }), "title"],
    [datapackage({ title: { en: "A small table", da: " " } }), "title.da"],
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

describe("a dataset with columns that divide the people", () => {
  const stratum = (name: string) => ({ ...field(name), type: "string", stratum: true });
  const files = (csv: string, other: Readonly<Record<string, unknown>> = {}) => ({
    overlap: csv,
    datapackage: datapackage({
      ...fields(stratum("year"), field("A"), field("B"), field("C"), field("count")),
      ...other,
    }),
  });
  const csv = "year,A,B,C,count\n2020,1,0,0,5\n2020,1,1,0,2\n2021,0,1,1,3\n2021,1,0,0,7\n2020,1,0,0,1\n";

  test("has a table for each stratum and one of everybody", () => {
    const read = readDataset(files(csv));
    if (!read.ok) throw new Error(read.problem.code);
    const lists = ["A", "B", "C"];
    expect(read.value.table).toEqual({ lists, counts: Float64Array.of(0, 13, 0, 2, 0, 0, 3, 0) });
    expect(read.value.strata).toEqual([
      { values: { year: "2020" }, table: { lists, counts: Float64Array.of(0, 6, 0, 2, 0, 0, 0, 0) } },
      { values: { year: "2021" }, table: { lists, counts: Float64Array.of(0, 7, 0, 0, 0, 0, 3, 0) } },
    ]);
  });

  test("leaves a list out of the strata in which it did not operate, instead of reading zeros", () => {
    const read = readDataset(files(csv, { absent: [{ list: "C", where: { year: "2020" } }] }));
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.strata[0]).toEqual({
      values: { year: "2020" },
      table: { lists: ["A", "B"], counts: Float64Array.of(0, 6, 0, 2) },
    });
    expect(read.value.strata[1]?.table.lists).toEqual(["A", "B", "C"]);
  });

  test("is refused when such a list saw somebody there, or does not exist", () => {
    expect(readDataset(files(csv, { absent: [{ list: "C", where: { year: "2021" } }] }))).toMatchObject({
      problem: { code: "seen-though-unobservable" },
    });
    expect(readDataset(files(csv, { absent: [{ list: "X", where: { year: "2020" } }] }))).toMatchObject({
      problem: { code: "bad-datapackage", where: "absent.0" },
    });
  });

  test("needs a value in every row, and not too many of them", () => {
    expect(readDataset(files("year,A,B,C,count\n,1,0,0,5\n"))).toMatchObject({
      problem: { code: "not-a-stratum", row: 2, column: 1 },
    });
    const many = Array.from({ length: 201 }, (_, year) => `${year},1,0,0,1`).join("\n");
    expect(readDataset(files(`year,A,B,C,count\n${many}\n`))).toMatchObject({
      problem: { code: "too-many-strata", most: 200 },
    });
  });
});

describe("the sums that a description states", () => {
  test("come with the dataset, to check the counts by", () => {
    const read = readDataset({ overlap, datapackage: datapackage({ stated: { all: 13, A: 7 } }) });
    expect(read.ok && read.value.margins).toEqual({ all: { low: 13, high: 13 }, lists: { A: { low: 7, high: 7 } } });
  });

  test.each<[unknown, string]>([
    [{ C: 7 }, "stated"],
    [{ A: -1 }, "stated.A"],
    [{ A: "7" }, "stated.A"],
    [{ all: 1.5 }, "stated.all"],
    [13, "stated"],
  ])("say where they are wrong: %j", (stated, where) => {
    expect(readDataset({ overlap, datapackage: datapackage({ stated }) })).toEqual({
      ok: false,
      problem: { code: "bad-datapackage", where },
    });
  });
});
