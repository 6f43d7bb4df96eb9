import type { History } from "../model/history.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { OverlapColumns } from "./overlap-columns.ts";

/** A cell of a file as text; null when it is empty, undefined when its row ends before it. */
export type Cell = string | null | undefined;

/** One history and one count for each row of a file, in the file's order. */
export interface OverlapRows {
  readonly histories: readonly History[];
  readonly counts: readonly number[];
}

/** More people than this are not counted, one by one or together: far beyond any population, far within exact sums. */
export const largestCount = 1e12;

const wholeNumber = /^(0|[1-9][0-9]*)$/;

/**
 * Checks every cell below the header, row by row and from left to right, and stops at the first that is wrong.
 * `cells` holds the columns of the file and at least one more, so that rows that are too long show; each column begins
 * with the header's cell. Blank lines are passed over, but counted.
 */
export function overlapRows(columns: OverlapColumns, cells: readonly (readonly Cell[])[]): Result<OverlapRows> {
  const width = columns.lists.length + 1;
  const histories: History[] = [];
  const counts: number[] = [];
  let total = 0;

  for (let index = 1; index < (cells[0]?.length ?? 0); index++) {
    const row = index + 1;
    const found = cellsInRow(cells, index);
    if (found === 1 && !cells[0]?.[index]) continue;
    if (found !== width) return failure({ code: "ragged-row", row, expected: width, found });

    let history: History = 0;
    let count = 0;
    for (let position = 0; position < width; position++) {
      const cell = cells[position]?.[index]?.trim() ?? "";
      const column = position + 1;
      if (position === columns.countColumn) {
        if (!wholeNumber.test(cell)) return failure({ code: "not-a-count", row, column });
        count = Number(cell);
        total += count;
        if (total > largestCount) return failure({ code: "count-too-large", row, column, most: largestCount });
      } else {
        if (cell !== "0" && cell !== "1") return failure({ code: "not-binary", row, column });
        if (cell === "1") history |= 1 << columns.listColumns.indexOf(position);
      }
    }
    if (history === 0) return failure({ code: "all-zero-history", row });
    histories.push(history);
    counts.push(count);
  }

  if (histories.length === 0) return failure({ code: "empty-table" });
  if (total === 0) return failure({ code: "nobody-seen" });
  return success({ histories, counts });
}

/** Cells that a row really has, before those that were filled up because other rows are longer. */
function cellsInRow(cells: readonly (readonly Cell[])[], index: number): number {
  let found = cells.length;
  while (found > 0 && cells[found - 1]?.[index] === undefined) found--;
  return found;
}
