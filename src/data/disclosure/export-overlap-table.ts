import type { DatasetDescription } from "../../model/dataset.ts";
import { overlapCsv } from "./overlap-csv.ts";
import type { Protected } from "./protected.ts";
import { protectedDatapackage } from "./protected-datapackage.ts";

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
