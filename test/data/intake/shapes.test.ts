import { describe, expect, test } from "vitest";
import { tabulateFiles } from "../../../src/data/intake/tabulate-files.ts";
import { smallGroups } from "../../../src/data/tables/small-groups.ts";
import { overlapsOf, problemOf, proposed, reportOf, textFile } from "./made-up-files.ts";

describe("an overlap table", () => {
  test("is recognised by its count, and linked by somebody else", async () => {
    const file = textFile("a.csv", "politi;ngo;selv;antal", "1;0;0;30", "ja;ja;nej;4", "x;-;+;<5", "0;1;0;1-4");
    expect(await proposed(file)).toEqual({
      shape: "overlap-table",
      files: [{ list: "a", roles: ["list", "list", "list", "count"] }],
    });
    const report = await reportOf(file);
    expect(report.linkage).toBeNull();
    expect(report.table).toEqual({
      lists: ["politi", "ngo", "selv"],
      counts: Float64Array.of(0, 30, 0, 4, 0, 0, 0, 0),
      hidden: [
        { history: 2, low: 1, high: 4 },
        { history: 5, low: 1, high: 4 },
      ],
    });
  });

  test("is divided by its strata, in Danish and English spellings", async () => {
    const report = await reportOf(
      textFile(
        "a.csv",
        "år;køn;politi;ngo;antal",
        "2021;Kvinde;1;0;12",
        "2021;female;0;1;7",
        "2022;M;1;1;5",
        "2022;;1;0;9",
      ),
    );
    const totals = report.strata.map(({ values, table }) => [values, table.counts.reduce((sum, one) => sum + one, 0)]);
    expect(totals).toEqual([
      [{ year: "2021", sex: "woman" }, 19],
      [{ year: "2022", sex: "man" }, 5],
      [{ year: "2022", sex: "unknown" }, 9],
    ]);
  });

  test("names the file's own row and column when a cell is wrong", async () => {
    const file = textFile("a.csv", "note;antal;politi;ngo", "y1;3;1;0", "", "y2;4;0;0");
    expect(await problemOf(file)).toEqual({ code: "all-zero-history", row: 4 });
    const plan = await proposed(textFile("a.csv", "note;antal;politi;ngo", "y1;3;1;0", "y2;4;0;1"));
    const broken = textFile("a.csv", "note;antal;politi;ngo", "y1;3;1;0", "y2;4;0;maybe");
    expect(await tabulateFiles([broken], plan)).toMatchObject({
      problem: { problem: { code: "not-membership", row: 3, column: 4 } },
    });
  });
});

describe("one row a person", () => {
  test.each([
    ["0 and 1", ["1;0", "1;1", "0;1"]],
    ["yes and no", ["yes;No", "YES;yes", "no;yes"]],
    ["ja and nej", ["ja;nej", "Ja;JA", "nej;ja"]],
    ["x and nothing", ["x;", "X;x", ";x"]],
  ])("by %s is counted by history", async (_, rows) => {
    const report = await reportOf(textFile("a.csv", "politi;ngo", ...rows));
    expect(overlapsOf(report)).toEqual({ politi: 1, "politi+ngo": 1, ngo: 1 });
  });

  test("with a cell left empty beside yes and no is refused, since missing is not no", async () => {
    const file = textFile("a.csv", "politi;ngo", "1;0", "1;", "0;1", ";1");
    expect(await problemOf(file)).toEqual({ code: "missing-membership", column: 1, rows: 1 });
  });

  test("of people on no list are counted, and left out", async () => {
    const report = await reportOf(textFile("a.csv", "politi;ngo", "1;0", "0;0", "0;1", "0;0", "1;1"));
    expect(report.warnings).toEqual([{ code: "rows-on-no-list", rows: 2 }]);
    expect(report.linkage?.persons).toBe(3);
  });

  test("that share a code are one person on the lists of all of them", async () => {
    const report = await reportOf(textFile("a.csv", "kode;politi;ngo", "K-1;1;0", "K-1;0;1", "K-2;1;0", "K-2;1;0"));
    expect(overlapsOf(report)).toEqual({ "politi+ngo": 1, politi: 1 });
    expect(report.linkage?.lists[0]).toMatchObject({ rows: 3, persons: 2, duplicates: 1 });
  });
});

const police = textFile(
  "Politi.csv",
  "kode;år",
  "K-1;2021",
  " K-2 ;2021",
  "K-2;2021",
  "K-3;2022",
  ";2022",
  "ukendt;2021",
);
const ngo = textFile("NGO.csv", "id;nationalitet", "K-2;Nigeria", "K-3;Rumænien", "K-9;TH", "k-1;DK");
const self = textFile("Selv.csv", "person", "K-3", "K-10");

describe("one file per list", () => {
  test("is joined by code, and named after the files", async () => {
    const report = await reportOf(police, ngo, self);
    expect(report.table.lists).toEqual(["Politi", "NGO", "Selv"]);
    expect(overlapsOf(report)).toEqual({ Politi: 1, NGO: 2, "Politi+NGO": 1, Selv: 1, "Politi+NGO+Selv": 1 });
  });

  test("tells how the linking went", async () => {
    const { linkage } = await reportOf(police, ngo, self);
    expect(linkage).toMatchObject({
      persons: 6,
      lists: [
        { list: "Politi", persons: 3, onlyHere: 1, duplicates: 1, withoutCode: 2, rows: 6 },
        { list: "NGO", persons: 4, onlyHere: 2, duplicates: 0, withoutCode: 0, rows: 4 },
        { list: "Selv", persons: 2, onlyHere: 1, duplicates: 0, withoutCode: 0, rows: 2 },
      ],
      pairs: [
        { lists: ["Politi", "NGO"], persons: 2 },
        { lists: ["Politi", "Selv"], persons: 1 },
        { lists: ["NGO", "Selv"], persons: 1 },
      ],
    });
    expect(linkage?.warnings).toEqual([
      { code: "codes-nearly-equal", codes: 1, by: "case" },
      { code: "rows-without-code", list: "Politi", rows: 2, of: 6 },
    ]);
  });

  test("takes the first value that is not empty where files disagree, and says how often they do", async () => {
    const one = textFile("a.csv", "kode;køn", "K-1;kvinde", "K-2;", "K-3;mand");
    const other = textFile("b.csv", "kode;køn", "K-1;mand", "K-2;mand", "K-3;mand");
    const report = await reportOf(one, other);
    expect(report.strata.map(({ values, table }) => [values.sex, table.counts[3]])).toEqual([
      ["man", 2],
      ["woman", 1],
    ]);
    expect(report.linkage?.disagreeing).toEqual([{ stratum: "sex", persons: 1 }]);
    expect(report.linkage?.warnings).toContainEqual({ code: "strata-disagree", stratum: "sex", persons: 1 });
  });

  test("may come in two files of the same list", async () => {
    const files = [textFile("a.csv", "kode", "K-1", "K-2"), textFile("b.csv", "kode", "K-2"), self];
    const plan = await proposed(...files);
    const same = { ...plan, files: plan.files.map((file, index) => (index < 2 ? { ...file, list: "Politi" } : file)) };
    const report = await tabulateFiles(files, same);
    expect(report).toMatchObject({ ok: true, value: { table: { lists: ["Politi", "Selv"] } } });
  });
});

test("one long file names the list in each row, whatever its capitals", async () => {
  const file = textFile("a.csv", "kode;liste", "K-1;Politi", "K-1;NGO", "K-2;politi ", "K-2;politi", "K-3;NGO", "K-4;");
  expect((await proposed(file)).shape).toBe("long-file");
  const report = await reportOf(file);
  expect(overlapsOf(report)).toEqual({ "Politi+NGO": 1, Politi: 1, NGO: 1 });
  expect(report.linkage?.lists[0]).toMatchObject({ duplicates: 1 });
  expect(report.warnings).toEqual([{ code: "rows-on-no-list", rows: 1 }]);
});

describe("bad linking is told", () => {
  const coded = (name: string, ...codes: readonly string[]) => textFile(name, "kode", ...codes);

  test("when no two files share anybody", async () => {
    const { linkage } = await reportOf(coded("a.csv", "K-1", "K-2"), coded("b.csv", "L-3", "L-4"));
    expect(linkage?.warnings).toContainEqual({ code: "no-overlap" });
  });

  test("when each person has one list, as in a column of who referred them", async () => {
    const { linkage } = await reportOf(textFile("a.csv", "kode;kilde", "K-1;politi", "K-2;ngo", "K-3;ngo", "K-4;selv"));
    expect(linkage?.warnings).toContainEqual({ code: "partition", lists: 3, people: 4 });
  });

  test("when one list is inside another", async () => {
    const { linkage } = await reportOf(coded("a.csv", "K-1", "K-2", "K-3", "K-4"), coded("b.csv", "K-3", "K-1", "K-2"));
    expect(linkage?.warnings).toContainEqual({ code: "list-inside-list", inner: "b", outer: "a" });
  });

  test("when a spreadsheet has taken zeros away", async () => {
    const { linkage } = await reportOf(coded("a.csv", "0017", "0018", "19"), coded("b.csv", "17", "18", "19"));
    expect(linkage?.warnings).toContainEqual({ code: "codes-nearly-equal", codes: 2, by: "zeros" });
  });

  test("when one code stands in many rows", async () => {
    const often = Array.from({ length: 30 }, () => "K-0");
    const { linkage } = await reportOf(coded("a.csv", ...often, "K-1", "K-2"), coded("b.csv", "K-1", "K-7"));
    expect(linkage?.warnings).toContainEqual({ code: "code-often", list: "a", rows: 30 });
  });

  test("and codes that a spreadsheet has rounded are refused", async () => {
    const file = coded("a.csv", "1E+05", "K-2", "K-3");
    const plan = await proposed(coded("a.csv", "K-1", "K-2", "K-3"), self);
    const problem = { code: "in-file", file: "a.csv", problem: { code: "codes-rounded", column: 1, rows: 1 } };
    expect(await tabulateFiles([file, self], plan)).toEqual({ ok: false, problem });
  });
});

test("rare combinations in what was linked are found, the small ones first", async () => {
  const row = (year: number, sex: string, count: number) => `${year};${sex};1;1;${count}`;
  const file = textFile(
    "a.csv",
    "år;køn;politi;ngo;antal",
    row(2021, "kvinde", 50),
    row(2021, "mand", 3),
    row(2022, "kvinde", 4),
    row(2023, "kvinde", 60),
    row(2023, "mand", 9),
  );
  const { strata } = await reportOf(file);
  expect(smallGroups(strata).map(({ attributes, combinations }) => [attributes, combinations])).toEqual([
    [["year"], 1],
    [["year", "sex"], 2],
  ]);
});
