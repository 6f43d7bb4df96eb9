import { csvCell } from "../disclosure/tables/spreadsheet-safe.ts";
import { csvNumber } from "./csv-number.ts";
import { tellable } from "./disclosure/tellable.ts";
import type { ExportInput } from "./export-input.ts";
import { type ResultRow, resultsTable } from "./results-table.ts";

const columns = [
  "cell",
  "row",
  "label",
  "settings",
  "method",
  "version",
  "options",
  "seed",
  "data",
  "verdict",
  "claim",
  "observed",
  "total",
  "level",
  "low",
  "high",
  "kind",
  "problem",
] as const satisfies readonly (keyof ResultRow)[];

/** `results.csv`: a row for each estimate, stratum and scenario at each level, numbers unrounded, empty where there is nothing. */
export function resultsCsv(input: ExportInput): string {
  const rows = resultsTable(tellable(input)).map((row) => columns.map((column) => written(row[column])));
  return `${[columns, ...rows].map((cells) => cells.join(",")).join("\n")}\n`;
}

function written(value: string | number | null): string {
  if (value === null) return "";
  return typeof value === "string" ? csvCell(value) : csvNumber(value);
}
