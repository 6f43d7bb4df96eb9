import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { fileOf, problemOf, storedNumber, textFile, workbook, workbookParts } from "./made-up-files.ts";

test("files of more than 20 MB together are not opened", async () => {
  const half = fileOf("a.csv", new Uint8Array(10_000_001));
  expect(await problemOf(half, half)).toEqual({ code: "files-too-large", bytes: 20_000_002, most: 20_000_000 });
});

test("more than 200,000 rows are refused, in one file or in several", async () => {
  const rows = (count: number) => textFile("a.csv", "kode;x", `${"a-1;1\n".repeat(count)}`);
  expect(await problemOf(rows(200_001))).toEqual({ code: "too-many-rows", rows: 200_001, most: 200_000 });
  expect(await problemOf(rows(120_000), rows(90_000))).toEqual({
    code: "too-many-rows",
    rows: 210_000,
    most: 200_000,
  });
});

test("more than 64 columns are refused", async () => {
  const header = Array.from({ length: 65 }, (_, column) => `c${column}x`);
  const file = textFile("a.csv", header.join(";"), header.map(() => "1").join(";"));
  expect(await problemOf(file)).toEqual({ code: "too-many-columns", columns: 65, most: 64 });
});

test("a workbook with 17 sheets is refused", async () => {
  const sheet = [["kode"], ["a-1"]];
  const sheets = Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`s${index}`, sheet]));
  expect(await problemOf(workbook("a.xlsx", sheets))).toEqual({ code: "too-many-tables", tables: 17, most: 16 });
});

/** 110 MB of blanks, which pack a hundredfold and more. */
const blanks = new Uint8Array(110_000_000).fill(32);

test("a bomb is not unpacked beyond 100 MB, whatever it says of its size", async () => {
  const packed = zipSync({ ...workbookParts({ a: [["kode"]] }), "xl/sharedStrings.xml": blanks }, { level: 1 });
  expect(packed.length).toBeLessThan(1_000_000);
  expect(await problemOf(fileOf("a.xlsx", packed))).toMatchObject({ code: "workbook-too-large", most: 100_000_000 });

  const view = new DataView(packed.buffer);
  for (let at = 0; at + 4 < packed.length; at++) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50 && view.getUint32(at + 22, true) === blanks.length) view.setUint32(at + 22, 100, true);
    if (mark === 0x02014b50 && view.getUint32(at + 24, true) === blanks.length) view.setUint32(at + 24, 100, true);
  }
  expect(await problemOf(fileOf("a.xlsx", packed))).toMatchObject({ code: "workbook-too-large" });
});

test("two cells in opposite corners do not make a sheet of seventeen billion", async () => {
  const parts = workbookParts({ a: [] });
  const sheet = '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
  const packed = zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheet) });
  expect(await problemOf(fileOf("a.xlsx", packed))).toEqual({
    code: "sheet-too-wide",
    rows: 1_048_576,
    columns: 16_384,
  });
});

test("a workbook that breaks off is refused, without a word of what it holds", async () => {
  const whole = new Uint8Array(workbook("a.xlsx", { a: [["kode"], ["a-1"], [storedNumber("17")]] }).bytes);
  for (const length of [60, 300, Math.floor(whole.length / 2), whole.length - 30]) {
    const problem = await problemOf(fileOf("a.xlsx", whole.slice(0, length)));
    expect(problem?.code).toMatch(/unreadable-file|too-few-lists/);
  }
});
