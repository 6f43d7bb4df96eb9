import { failure, type Result, success } from "../../model/result.ts";
import type { TextRecord } from "../delimited-text.ts";
import type { FilePreview } from "./contract.ts";
import { intakeLimits } from "./intake-limits.ts";

/** A table as it was read: every cell as text, trimmed, empty where nothing stands. */
export interface TextTable {
  readonly name: string;
  readonly readAs: FilePreview["readAs"];
  readonly header: readonly string[];
  /** The cells below the header, column by column. */
  readonly columns: readonly (readonly string[])[];
  /** For each row below the header the row of the file in which it stands; blank ones are left out. */
  readonly fileRows: readonly number[];
}

/**
 * A table from records of which the first that is not blank is the header. Columns without header and cells, which
 * spreadsheets leave at the right, fall away; any other row that is not as wide as the header is refused, since nobody
 * knows which of its cells is missing, and so is a first row that holds data.
 */
export function textTable(
  name: string,
  readAs: TextTable["readAs"],
  records: readonly TextRecord[],
): Result<TextTable | null> {
  const [first, ...below] = records.map(({ row, cells }) => ({ row, cells: cells.map((cell) => cell.trim()) }));
  if (!first) return success(null);
  const rows = below.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const named = lastFilled(first.cells);
  const declared = first.cells.length;
  const columnCount = rows.reduce((widest, { cells }) => Math.max(widest, lastFilled(cells)), named);
  if (columnCount > intakeLimits.columns) {
    return failure({ code: "too-many-columns", columns: columnCount, most: intakeLimits.columns });
  }
  if (rows.length > intakeLimits.rows) {
    return failure({ code: "too-many-rows", rows: rows.length, most: intakeLimits.rows });
  }
  const ragged = rows.find(({ cells }) => cells.length < named || lastFilled(cells) > declared);
  if (ragged) {
    const { row, cells } = ragged;
    return failure({ code: "ragged-row", row, expected: declared, found: cells.length });
  }
  const columns = Array.from({ length: columnCount }, (_, column) => rows.map(({ cells }) => cells[column] ?? ""));
  const header = Array.from({ length: columnCount }, (_, column) => first.cells[column] ?? "");
  if (header.some((cell, column) => isData(cell, columns[column] ?? []))) return failure({ code: "no-header-row" });
  return success({ name, readAs, header, columns, fileRows: rows.map(({ row }) => row) });
}

const lastFilled = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell !== "") + 1;

/** How a code is built: `P00123` as `A99999`. */
const shapeOf = (text: string): string => text.replace(/\p{L}/gu, "A").replace(/\d/g, "9");

const looksLikeNumberOrDate = /^[\d\s.,:/+-]*\d[\d\s.,:/+-]*$/;
const isYear = /^(19|20)\d\d$/;

/** Whether a header cell is a number, a date, an address of e-mail, or built with digits like the cells below it. */
function isData(header: string, cells: readonly string[]): boolean {
  if (header.includes("@") || (looksLikeNumberOrDate.test(header) && !isYear.test(header))) return true;
  if (!/\d{2}/.test(header) || isYear.test(header)) return false;
  const shape = shapeOf(header);
  const filled = cells.slice(0, 1000).filter((cell) => cell !== "");
  return filled.length > 0 && filled.filter((cell) => shapeOf(cell) === shape).length > filled.length / 2;
}
