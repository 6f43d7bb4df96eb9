import { type ColumnTable, not, table } from "arquero";
import type { ResultRow, ResultTables } from "./contract.ts";

/**
 * A row for each line at each of its intervals, and one for a line without; with each stands what is known of its cell.
 * In the order of the lines, and of the intervals within each.
 */
export function joinResults({ cells, lines, intervals }: ResultTables): readonly ResultRow[] {
  const joined = inColumns(["line", "cell", "row", "label", "settings", "claim", "observed", "total", "problem"], lines)
    .join_left(inColumns(["cell", "method", "version", "options", "seed", "data", "verdict"], cells), "cell")
    .join_left(inColumns(["line", "level", "low", "high", "kind"], intervals), "line")
    // What has no match is put last by a join.
    .orderby("line")
    .select(not("line"));
  return joined.objects() as ResultRow[];
}

/** The rows as a table that has its columns even where there is no row. */
const inColumns = <Row extends object>(names: readonly (keyof Row & string)[], rows: readonly Row[]): ColumnTable =>
  table(names.map((name) => [name, rows.map((row) => row[name])]));
