import { fromCSV, op, table } from "arquero";
import type { HiddenCount } from "../kernel/capture/observed-counts.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import { failure, type Result, success } from "../model/result.ts";
import { addTables, type Stratum } from "../model/stratum.ts";
import { overlapColumns } from "./overlap-columns.ts";
import { type Cell, type OverlapRows, overlapRows } from "./overlap-rows.ts";

const mostCharacters = 20_000_000;
const mostRows = 200_000;

/** Longer than any header that is accepted: 17 names of 64 characters. */
const headerReach = 10_000;

/** Columns beyond the header's, in which a row that is too long shows by how much, if not by more than this. */
const spareColumns = 8;

/** A table of everybody, and its parts by stratum; no parts where there are no stratum columns. */
export interface ReadTable {
  readonly table: OverlapTable;
  readonly strata: readonly Stratum[];
}

/**
 * Reads an overlap table from CSV: a column of 0 and 1 for each list, in the order of their bits, a column `count`, whose
 * hidden counts are bounds (see `countBounds`), and the columns named in `strata`, whose values divide the people. Rows
 * with the same history and stratum add up, their bounds too. Arquero compiles its verbs, so this runs only where that is
 * allowed.
 */
export function readOverlapTable(text: string, strata: readonly string[] = []): Result<ReadTable> {
  if (text.length > mostCharacters) {
    return failure({ code: "file-too-large", characters: text.length, most: mostCharacters });
  }
  const csv = text.replace(/^\uFEFF/, "");
  if (csv.trim() === "") return failure({ code: "empty-table" });

  const columns = overlapColumns(headerOf(csv), strata);
  if (!columns.ok) return columns;

  const cells = cellsOf(csv, columns.value.width);
  const rowsBelow = (cells[0]?.length ?? 0) - 1;
  if (rowsBelow > mostRows) return failure({ code: "table-too-large", rows: rowsBelow, most: mostRows });

  const rows = overlapRows(columns.value, cells);
  if (!rows.ok) return rows;

  const parts = tablesByStratum(columns.value.lists, rows.value);
  const [first, ...others] = parts;
  if (!first) return failure({ code: "empty-table" });
  const table = others.reduce((sum, part) => addTables(sum, part.table), first.table);
  return success({ table, strata: columns.value.stratumColumns.length > 0 ? parts : [] });
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

function tablesByStratum(lists: readonly string[], rows: OverlapRows): Stratum[] {
  const { histories, stratumOf, lows, highs } = rows;
  const sums = table({ stratum: stratumOf, history: histories, low: lows, high: highs })
    .groupby("stratum", "history")
    .rollup({ low: op.sum("low"), high: op.sum("high") });
  const parts = rows.strata.map((values) => ({
    values,
    counts: new Float64Array(2 ** lists.length),
    hidden: [] as HiddenCount[],
  }));
  for (let row = 0; row < sums.numRows(); row++) {
    const stratum: number = sums.get("stratum", row);
    const history: number = sums.get("history", row);
    const low: number = sums.get("low", row);
    const high: number = sums.get("high", row);
    const part = parts[stratum];
    if (low !== high) part?.hidden.push({ history, low, high });
    else if (part) part.counts[history] = low;
  }
  return parts.map(({ values, counts, hidden }) => {
    hidden.sort((a, b) => a.history - b.history);
    return { values, table: { lists, counts, ...(hidden.length > 0 && { hidden }) } };
  });
}
