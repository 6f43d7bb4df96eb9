import { fromCSV, op, table } from "arquero";
import type { OverlapTable } from "../model/overlap-table.ts";
import { failure, type Result, success } from "../model/result.ts";
import { overlapColumns } from "./overlap-columns.ts";
import { type Cell, type OverlapRows, overlapRows } from "./overlap-rows.ts";

const mostCharacters = 20_000_000;
const mostRows = 200_000;

/** Longer than any header that is accepted: 17 names of 64 characters. */
const headerReach = 10_000;

/** Columns beyond the header's, in which a row that is too long shows by how much, if not by more than this. */
const spareColumns = 8;

/**
 * Reads an overlap table from CSV: a column of 0 and 1 for each list, in the order of their bits, and a column `count`.
 * Rows with the same history add up. Arquero compiles its verbs, so this runs only where that is allowed.
 */
export function readOverlapTable(text: string): Result<OverlapTable> {
  if (text.length > mostCharacters) {
    return failure({ code: "file-too-large", characters: text.length, most: mostCharacters });
  }
  const csv = text.replace(/^\uFEFF/, "");
  if (csv.trim() === "") return failure({ code: "empty-table" });

  const columns = overlapColumns(headerOf(csv));
  if (!columns.ok) return columns;

  const cells = cellsOf(csv, columns.value.lists.length + 1);
  const rowsBelow = (cells[0]?.length ?? 0) - 1;
  if (rowsBelow > mostRows) return failure({ code: "table-too-large", rows: rowsBelow, most: mostRows });

  const rows = overlapRows(columns.value, cells);
  if (!rows.ok) return rows;

  const { lists } = columns.value;
  return success({ lists, counts: countsByHistory(rows.value, lists.length) });
}

/** The cells of the first row. A file whose first row goes on for ever must not become a million columns. */
function headerOf(csv: string): string[] {
  const first = fromCSV(csv.slice(0, headerReach), { header: false, autoType: false });
  return first.columnNames().map((name) => String(first.get(name, 0) ?? ""));
}

/**
 * All cells as text, column by column, the header's included. Arquero cuts rows to the width of the first one and uses
 * its cells as keys of objects; a first row of our own, wider and with plain names, keeps hostile names and the true
 * length of each row: cells that are empty come back as null, those beyond the end of their row as undefined.
 */
function cellsOf(csv: string, width: number): Cell[][] {
  const names = Array.from({ length: width + spareColumns }, (_, position) => `column${position + 1}`);
  const read = fromCSV(`${names.join(",")}\n${csv}`, { autoType: false });
  return names.map((name) => {
    const column: ArrayLike<unknown> = read.array(name);
    return Array.from(column, (cell) => (typeof cell === "string" ? cell : cell === null ? null : undefined));
  });
}

function countsByHistory({ histories, counts }: OverlapRows, lists: number): Float64Array {
  const sums = table({ history: histories, count: counts })
    .groupby("history")
    .rollup({ count: op.sum("count") });
  const byHistory = new Float64Array(2 ** lists);
  for (let row = 0; row < sums.numRows(); row++) byHistory[sums.get("history", row)] = sums.get("count", row);
  return byHistory;
}
