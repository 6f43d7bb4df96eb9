import { expect, test } from "vitest";
import { inspectFiles } from "../../../src/data/intake/inspect-files.ts";
import { fileOf, overlapsOf, problemOf, reportOf, textFile, westernFile } from "./made-up-files.ts";

const overlaps = ["politi,ngo,count", "1,0,3", "0,1,4", "1,1,2"];
const expected = { politi: 3, ngo: 4, "politi+ngo": 2 };

test.each([
  ["commas", overlaps.join("\n")],
  ["semicolons", overlaps.join("\n").replaceAll(",", ";")],
  ["tabs", overlaps.join("\n").replaceAll(",", "\t")],
  ["CR LF", overlaps.join("\r\n")],
  ["CR", overlaps.join("\r")],
  ["a byte order mark", `\uFEFF${overlaps.join("\n")}`],
  ["Excel's first line that names the separator", `sep=;\r\n${overlaps.join("\r\n").replaceAll(",", ";")}`],
  ["quotes around everything", overlaps.join("\n").replace(/[^,\n]+/g, '"$&"')],
  ["blank lines", `\n${overlaps.join("\n\n")}\n\n`],
  ["blanks around cells", overlaps.join("\n").replaceAll(",", " , ")],
  ["empty columns at the right", overlaps.map((line) => `${line},,`).join("\n")],
])("a file with %s is read", async (_, text) => {
  expect(overlapsOf(await reportOf(textFile("table.csv", text)))).toEqual(expected);
});

test("a decimal comma beside semicolons does not separate", async () => {
  const table = await reportOf(textFile("a.csv", "politi;ngo;vægt;antal", "1;0;1,5;3", "0;1;2,25;4", "1;1;3,0;2"));
  expect(overlapsOf(table)).toEqual(expected);
});

test("separators, doubled quotes and line ends in quotes belong to the cell", async () => {
  const files = [textFile("a.csv", '"po;""li""ti";ngo;count', "1;0;3", "0;1;4", "1;1;2")];
  expect((await reportOf(...files)).table.lists).toEqual(['po;"li"ti', "ngo"]);
});

const lists = ["Røde Kors;Sjælland;antal", "1;0;3", "0;1;4", "1;1;2"];

test.each([
  ["utf-8", textFile("a.csv", ...lists)],
  ["windows-1252", westernFile("a.csv", ...lists)],
  [
    "utf-16",
    fileOf("a.csv", new Uint8Array(Buffer.from(`\uFEFF${lists.join("\r\n").replaceAll(";", "\t")}`, "utf16le"))),
  ],
])("text in %s is recognised, and the preview says so", async (encoding, file) => {
  const previews = await inspectFiles([file]);
  expect(previews).toMatchObject({ ok: true, value: [{ readAs: encoding }] });
  expect((await reportOf(file)).table.lists).toEqual(["Røde Kors", "Sjælland"]);
});

test("letters that only Windows-1252 has are those that were written", async () => {
  const bytes = new TextEncoder().encode("x?;ngo;antal\n1;0;3\n0;1;4\n1;1;2");
  bytes[1] = 0x8a;
  expect((await reportOf(fileOf("a.csv", bytes))).table.lists[0]).toBe("xŠ");
});

test.each([
  ["no text", [0, 1, 2, 3, 255], "not-text"],
  ["UTF-16 without a mark", [...Buffer.from("a,b\n1,0", "utf16le")], "not-text"],
  ["an old workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], "old-workbook"],
  ["an archive that is no workbook", [0x50, 0x4b, 3, 4, 0, 0], "not-a-workbook"],
])("a file is refused if it is %s", async (_, bytes, kind) => {
  expect(await problemOf(fileOf("a", Uint8Array.from(bytes)))).toEqual({ code: "unreadable-file", kind });
});

test.each(["", "\n\n", "a,b,count", "\uFEFF", ";;;\n;;;"])("a file without rows is empty: %j", async (text) => {
  expect(await problemOf(textFile("a.csv", text))).toEqual({ code: "empty-table" });
});

test("a quote that is never closed does not swallow the rest of the file", async () => {
  const broken = textFile("a.csv", "politi;ngo;count", "1;0;3", '"0;1;4', "1;1;2");
  expect(await problemOf(broken)).toEqual({ code: "broken-quotes", row: 3 });
  const goesOn = textFile("a.csv", "politi;ngo;count", '"1"x;0;3', "1;1;2");
  expect(await problemOf(goesOn)).toEqual({ code: "broken-quotes", row: 2 });
});

test("a row that is too short or too long is refused by its number in the file", async () => {
  const short = textFile("a.csv", "politi;ngo;count", "1;0;3", "", "1;1");
  expect(await problemOf(short)).toEqual({ code: "ragged-row", row: 4, expected: 3, found: 2 });
  const long = textFile("a.csv", "politi;ngo;count", "1;0;3", "1;1;1;000");
  expect(await problemOf(long)).toEqual({ code: "ragged-row", row: 3, expected: 3, found: 4 });
});

test("a title above the header is no header of one column", async () => {
  const file = textFile("a.csv", "Lister over personer", "politi;ngo;count", "1;0;3", "1;1;2");
  expect(await problemOf(file)).toEqual({ code: "ragged-row", row: 2, expected: 1, found: 3 });
});

test("cells that look like formulas are text", async () => {
  const file = textFile("a.csv", "=politi;@ngo;antal", "1;0;3", "0;1;4", "1;1;=2+2");
  expect(await problemOf(file)).not.toBeNull();
});

test.each([
  ["numbers", ["1,0,3", "0,1,4"]],
  ["a code like those below", ["K-0001,1,x", "K-0002,1,y"]],
  ["a date", ["2021-03-04,a,b", "2021-03-05,c,d"]],
])("a file that begins with data is asked for a header: %s", async (_, lines) => {
  expect(await problemOf(textFile("a.csv", ...lines))).toEqual({ code: "no-header-row" });
});

test.each(["__proto__", "constructor", "toString", "count"])("a column called %s is no list", async (name) => {
  const file = textFile("a.csv", `${name},ngo,antal`, "1,0,3", "0,1,4", "1,1,2");
  const problem = await problemOf(file);
  expect(problem?.code).toMatch(/unusable-column-name|repeated-role|missing-role|no-overlap/);
  expect("polluted" in {}).toBe(false);
});
