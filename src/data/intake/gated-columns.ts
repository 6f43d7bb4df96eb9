import type { TextColumn } from "../identifiers/column-sample.ts";
import type { ColumnRole } from "./contract.ts";
import type { TextTable } from "./text-table.ts";

/** The columns of a table that the gate looks at: all but those that their user has dropped. */
export const gatedColumns = ({ header, columns }: TextTable, roles: readonly ColumnRole[] = []): TextColumn[] =>
  columns
    .map((cells, index) => ({ column: index + 1, header: header[index] ?? "", cells }))
    .filter(({ column }) => roles[column - 1] !== "dropped");
