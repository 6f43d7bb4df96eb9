import { observableCells } from "../../kernel/capture/observable-cells.ts";
import type { DatasetDescription } from "../../model/dataset.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import type { Protected } from "./protected.ts";
import { protectedDatapackage } from "./protected-datapackage.ts";
import { csvCell } from "./spreadsheet-safe.ts";

/** The two files of an exported dataset, as text. */
export interface ExportedTable {
  readonly csv: string;
  readonly datapackage: string;
}

/**
 * The files `overlap.csv` and `datapackage.json` of a table under disclosure control; `readDataset` reads them again.
 * A name that a spreadsheet would run as a formula has an apostrophe before it in both.
 */
export const exportOverlapTable = (table: Protected, description: DatasetDescription): ExportedTable => ({
  csv: overlapCsv(table),
  datapackage: protectedDatapackage(table, description),
});

/**
 * `overlap.csv` of a protected table: stratum columns, list columns of 0 and 1, and `count`, a number or `low..high`.
 * A row for each history that people can have, zeros included, so that nobody takes what is missing for a zero.
 * Cost: strata x lists x 2^lists.
 */
function overlapCsv({ table, strata }: Protected): string {
  const columns = Object.keys(strata[0]?.values ?? {});
  const parts = strata.length > 0 ? strata : [{ values: {}, table }];
  const rows = parts.flatMap((part) => {
    const stratum = columns.map((column) =>
      csvCell(Object.entries(part.values).find(([key]) => key === column)?.[1] ?? ""),
    );
    return rowsOf(part.table, table.lists).map((cells) => [...stratum, ...cells]);
  });
  const header = [...columns, ...table.lists, "count"].map(csvCell);
  return `${[header, ...rows].map((cells) => cells.join(",")).join("\n")}\n`;
}

/** The rows of a table whose lists are some of `lists`; nobody is on the others. */
function rowsOf(
  { lists: own, counts, hidden = [], unobservable = [] }: OverlapTable,
  lists: readonly string[],
): string[][] {
  const places = lists.map((list) => own.indexOf(list));
  const bounds = new Map(hidden.map(({ history, low, high }) => [history, `${low}..${high}`]));
  return Array.from(observableCells(counts.length, unobservable), (history) => [
    ...places.map((place) => String(place < 0 ? 0 : (history >> place) & 1)),
    bounds.get(history) ?? String(counts[history] ?? 0),
  ]);
}
