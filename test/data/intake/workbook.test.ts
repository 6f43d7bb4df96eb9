import { expect, test } from "vitest";
import { inspectFiles } from "../../../src/data/intake/inspect-files.ts";
import {
  overlapsOf,
  problemOf,
  proposed,
  reportOf,
  type SheetCell,
  storedDay,
  storedNumber,
  workbook,
} from "./made-up-files.ts";

const n = storedNumber;
const error: SheetCell = { attributes: 't="e"', xml: "<v>#N/A</v>" };
const formula: SheetCell = { attributes: 't="str"', xml: "<f>CONCATENATE(A1,B1)</f><v>K-0003</v>" };
const yes: SheetCell = { attributes: 't="b"', xml: "<v>1</v>" };
const no: SheetCell = { attributes: 't="b"', xml: "<v>0</v>" };

test("a sheet is read as a file is, numbers as they are stored", async () => {
  const rows = [
    ["politi", "ngo", "antal"],
    [n("1"), n("0"), n("1234")],
    [n("0"), n("1"), n("12.0")],
    [n("1"), n("1"), "&lt;5"],
  ];
  const { table } = await reportOf(workbook("a.xlsx", { Ark1: rows }));
  expect(table).toEqual({
    lists: ["politi", "ngo"],
    counts: Float64Array.of(0, 1234, 12, 0),
    hidden: [{ history: 3, low: 1, high: 4 }],
  });
});

test("each sheet with something in it is a table, so that a workbook can hold a list per sheet", async () => {
  const file = workbook("lister.xlsx", {
    politi: [["kode"], ["K-0001"], ["K-0002"], ["K-0003"]],
    tom: [],
    ngo: [["kode"], ["K-0002"], [formula], ["K-0009"]],
  });
  const previews = await inspectFiles([file]);
  expect(previews.ok && previews.value.map(({ name }) => name)).toEqual(["lister.xlsx: politi", "lister.xlsx: ngo"]);
  expect((await proposed(file)).shape).toBe("list-files");
  const { table } = await reportOf(file);
  expect([...table.counts]).toEqual([0, 1, 1, 2]);
});

test("true and false say who is on a list", async () => {
  const rows = [
    ["politi", "ngo"],
    [yes, no],
    [no, yes],
    [yes, yes],
  ];
  expect(overlapsOf(await reportOf(workbook("a.xlsx", { Ark1: rows })))).toEqual({
    politi: 1,
    ngo: 1,
    "politi+ngo": 1,
  });
});

test("a serial number in the format of a date is a date, which the gate does not let pass", async () => {
  const rows = [
    ["kode", "set"],
    ["K-0001", storedDay(44259)],
    ["K-0002", storedDay(44260)],
  ];
  expect(await problemOf(workbook("a.xlsx", { Ark1: rows }))).toEqual({
    code: "identifier-found",
    kind: "date",
    column: 2,
    rows: 2,
    confidence: "certain",
  });
});

test("codes that have lost digits are refused", async () => {
  const rows = [["kode"], [n("1.2345678901234568E+16")], [n("1.2345678901234569E+16")], ["K-1"]];
  const sheet = { politi: rows, ngo: rows };
  expect((await problemOf(workbook("a.xlsx", sheet)))?.code).toMatch(/codes-rounded|identifier-found/);
});

test("a formula that failed is not read as an empty cell", async () => {
  const rows = [
    ["politi", "ngo"],
    ["x", error],
    ["x", "x"],
  ];
  expect(await problemOf(workbook("a.xlsx", { Ark1: rows }))).toEqual({ code: "error-cells", cells: 1 });
});
