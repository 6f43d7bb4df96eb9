import type { ResultRow } from "../data/tables/contract.ts";
import { csvCell } from "../disclosure/tables/spreadsheet-safe.ts";
import type { TableDesk } from "../jobs/table-desk.ts";
import type { Language } from "../model/language.ts";
import { type Result, success } from "../model/result.ts";
import { csvNumber } from "./csv-number.ts";
import { tellable } from "./disclosure/tellable.ts";
import type { ExportInput } from "./export-input.ts";
import { resultTables } from "./result-tables.ts";

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
export async function resultsCsv(
  input: ExportInput,
  { tables, language }: { readonly tables: Pick<TableDesk, "joinResults">; readonly language: Language },
): Promise<Result<string>> {
  const joined = await tables.joinResults(resultTables(tellable(input), language));
  if (!joined.ok) return joined;
  const rows = joined.value.map((row) => columns.map((column) => written(row[column] ?? null)));
  return success(`${[columns, ...rows].map((cells) => cells.join(",")).join("\n")}\n`);
}

function written(value: string | number | null): string {
  if (value === null) return "";
  return typeof value === "string" ? csvCell(value) : csvNumber(value);
}
