import { describe, expect, test } from "vitest";
import { readDataset } from "../../../src/data/read-dataset.ts";
import { readOverlapTable } from "../../../src/data/read-overlap-table.ts";
import { exportOverlapTable } from "../../../src/disclosure/tables/export-overlap-table.ts";
import { type Protected, roundTo5, suppress, suppressStrata } from "../../../src/disclosure/tables/protected.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { Result } from "../../../src/model/result.ts";
import { description, tableOf } from "./sparse-tables.ts";

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function readAgain(table: Protected): Dataset {
  const { csv, datapackage } = exportOverlapTable(table, description);
  return value(readDataset({ overlap: csv, datapackage }));
}

const counts = { 1: 60, 2: 48, 4: 35, 3: 14, 5: 12, 6: 4 };

describe("an exported table", () => {
  test("is a row for each history, hidden counts as bounds and zeros as zeros", () => {
    const { csv } = exportOverlapTable(value(suppress(tableOf(3, counts), { totals: "none" })), description);
    expect(csv).toBe("L1,L2,L3,count\n1,0,0,60\n0,1,0,48\n1,1,0,14\n0,0,1,35\n1,0,1,12\n0,1,1,1..4\n1,1,1,0\n");
  });

  test.each([
    ["suppressed", value(suppress(tableOf(4, { ...counts, 8: 3 })))],
    ["rounded", roundTo5(tableOf(4, counts))],
    ["with histories that nobody could have", value(suppress({ ...tableOf(3, counts), unobservable: [7] }))],
  ])("is read again as it was: %s", (_, table) => {
    const read = readAgain(table);
    expect(read.table).toEqual(table.table);
    expect(read.strata).toEqual([]);
    expect(read.description).toEqual({
      ...description,
      listNames: expect.objectContaining({ L1: { en: "Police", da: "Politi" } }),
    });
  });

  test("is read again with its strata, and the lists that did not operate in some", () => {
    const strata = [
      { values: { year: "2022", sex: "women" }, table: { ...tableOf(3, counts), unobservable: [7] } },
      { values: { year: "2023", sex: "women" }, table: tableOf(2, { 1: 40, 2: 3, 3: 20 }) },
    ];
    const table = value(suppressStrata(strata));
    const read = readAgain(table);
    expect(read.strata).toEqual(table.strata);
    expect(read.table).toEqual({ ...table.table, unobservable: [7] });
  });

  test("says which protection was applied, and holds no other totals than those that were protected against", () => {
    const { datapackage } = exportOverlapTable(value(suppress(tableOf(3, counts), { threshold: 8 })), description);
    const { protection } = JSON.parse(datapackage);
    expect(protection).toMatchObject({ method: "suppression", threshold: 8 });
    expect(protection.note.en).toContain("Counts from 1 to 7 are hidden");
    expect(protection.note.da).toContain("Antal fra 1 til 7 er skjult");
    expect(protection.parts[0].totals[0]).toEqual({ lists: [], people: 173 });
    const rounded = JSON.parse(exportOverlapTable(roundTo5(tableOf(3, counts)), description).datapackage);
    expect(rounded.protection).toMatchObject({ method: "rounding", base: 5 });
    expect(rounded.protection.parts).toBeUndefined();
  });
});

describe("a spreadsheet", () => {
  const hostile = ["=1+1", "+A1", "-A1", "@SUM(A1)", "'=1+1", 'a;=cmd|"x"', 'b,"-1', "＝1"];
  const named = { ...tableOf(8, { 1: 60, 2: 50, 4: 40, 3: 20 }), lists: hostile };
  const exported = exportOverlapTable(roundTo5(named), description);

  test("runs no name as a formula, whether it splits at commas, semicolons or tabs", () => {
    const [header = ""] = exported.csv.split("\n");
    for (const separator of [",", ";", "\t", "|"]) {
      for (const cell of header.split(separator)) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝]/);
    }
  });

  test("is kept from it without two names becoming one, and the file is read again", () => {
    const { table } = value(readOverlapTable(exported.csv));
    expect(new Set(table.lists).size).toBe(hostile.length);
    expect(table.lists.slice(0, 2)).toEqual(["'=1+1", "'+A1"]);
    const read = value(readDataset({ overlap: exported.csv, datapackage: exported.datapackage }));
    expect(read.table.hidden).toEqual(roundTo5(named).table.hidden);
  });

  test("is not kept from names that begin after a tab or a line break", () => {
    const lists = ["\t=1", "\r=1", "plain"];
    const { csv } = exportOverlapTable(roundTo5({ ...tableOf(3, counts), lists }), description);
    expect(csv.startsWith('"\'\t\'=1","\'\r=1",plain,count\n')).toBe(true);
  });
});
