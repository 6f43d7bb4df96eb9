import type { Problem } from "../../model/problem.ts";
import { failure, type Result, success } from "../../model/result.ts";
import type { Stratum } from "../../model/stratum.ts";
import { type ReadTable, readOverlapRecords } from "../read-overlap-table.ts";
import { readCounts } from "./count-notation.ts";
import { type ColumnPlace, readMembership } from "./membership.ts";
import { listColumns, type PlannedTable, requiredColumn } from "./planned-columns.ts";
import { strataColumns } from "./strata-columns.ts";
import { unknownValue } from "./strata-vocabularies.ts";

/**
 * Reads an overlap table as somebody wrote it: its lists, counts and strata are first said as a shipped table says them,
 * and then read as one. Rows and columns in a problem are those of the file.
 */
export function readUploadedOverlaps(planned: PlannedTable): Result<ReadTable> {
  const { table, plan } = planned;
  const countAt = requiredColumn("count", plan);
  if (!countAt.ok) return countAt;
  const lists = listColumns(planned);
  if (!lists.ok) return lists;
  const place = (position: number): ColumnPlace => ({ column: position + 1, fileRows: table.fileRows });
  const cells = (position: number): readonly string[] => table.columns[position] ?? [];

  const columns: (readonly string[])[] = [];
  for (const position of lists.value) {
    const membership = readMembership(cells(position), place(position));
    if (!membership.ok) return membership;
    columns.push(Array.from(membership.value, String));
  }
  const counts = readCounts(cells(countAt.value), place(countAt.value));
  if (!counts.ok) return counts;
  const strata = strataColumns(table, plan);
  columns.push(...strata.map(({ values }) => values.map((value) => value ?? unknownValue)), counts.value);

  const listNames = lists.value.map((position) => table.header[position] ?? "");
  const stratumKeys = strata.map((_, index) => `S${index + 1}`);
  const header = [...listNames.map((_, index) => `L${index + 1}`), ...stratumKeys, "count"];
  const rows = table.fileRows.map((row, index) => ({ row, cells: columns.map((cells) => cells[index] ?? "") }));
  const read = readOverlapRecords([{ row: 1, cells: header }, ...rows], stratumKeys);
  const positions = [...lists.value, ...strata.map(({ stratum }) => plan.roles.indexOf(stratum)), countAt.value];
  if (!read.ok) return failure(asInFile(read.problem, positions));

  const named = (values: Stratum["values"]): Stratum["values"] =>
    Object.fromEntries(strata.map(({ stratum }, index) => [stratum, values[`S${index + 1}`] ?? unknownValue]));
  return success({
    table: { ...read.value.table, lists: listNames },
    strata: read.value.strata.map((part) => ({
      values: named(part.values),
      table: { ...part.table, lists: listNames },
    })),
  });
}

/** The compiler cannot see that only the column of the same problem changes. */
const asInFile = (problem: Problem, positions: readonly number[]): Problem =>
  "column" in problem && typeof problem.column === "number"
    ? ({ ...problem, column: (positions[problem.column - 1] ?? 0) + 1 } as Problem)
    : problem;
