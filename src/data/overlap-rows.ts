import type { History } from "../model/history.ts";
import { mostPossible } from "../model/most-possible.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { Stratum } from "../model/stratum.ts";
import { countBounds } from "./count-bounds.ts";
import type { OverlapColumns } from "./overlap-columns.ts";

/** A cell of a file as text; null when it is empty, undefined when its row ends before it. */
export type Cell = string | null | undefined;

/** One history, stratum and the bounds of one count for each row of a file, in the file's order. */
export interface OverlapRows {
  readonly histories: readonly History[];
  /** For each row the place of its stratum in `strata`. */
  readonly stratumOf: readonly number[];
  /** The values of each stratum by column, in the order of their first row; one without values if there are no columns. */
  readonly strata: readonly Stratum["values"][];
  readonly lows: readonly number[];
  readonly highs: readonly number[];
}

/** More people than this are not counted, one by one or together: far beyond any population, far within exact sums. */
export const largestCount = 1e12;

/** Each stratum has a table of its own. */
const mostStrata = 200;
const longestValue = 64;

/**
 * Checks every cell below the header, row by row and from left to right, and stops at the first that is wrong.
 * `cells` holds the columns of the file and at least one more, so that rows that are too long show; each column begins
 * with the header's cell. Blank lines are passed over, but counted.
 */
export function overlapRows(columns: OverlapColumns, cells: readonly (readonly Cell[])[]): Result<OverlapRows> {
  const { width } = columns;
  const histories: History[] = [];
  const stratumOf: number[] = [];
  const strata = new Map<string, { readonly place: number; readonly values: Stratum["values"] }>();
  const lows: number[] = [];
  const highs: number[] = [];
  let total = 0;

  for (let index = 1; index < (cells[0]?.length ?? 0); index++) {
    const row = index + 1;
    const found = cellsInRow(cells, index);
    if (found === 1 && !cells[0]?.[index]) continue;
    if (found !== width) return failure({ code: "ragged-row", row, expected: width, found });

    let history: History = 0;
    for (let position = 0; position < width; position++) {
      const cell = cells[position]?.[index]?.trim() ?? "";
      const column = position + 1;
      if (position === columns.countColumn) {
        const bounds = countBounds(cell);
        if (!bounds) return failure({ code: "not-a-count", row, column });
        total += bounds.high;
        if (total > largestCount) return failure({ code: "count-too-large", row, column, most: largestCount });
        if (bounds.high - bounds.low >= mostPossible) {
          return failure({ code: "bounds-too-wide", row, column, most: mostPossible });
        }
        lows.push(bounds.low);
        highs.push(bounds.high);
      } else if (columns.stratumColumns.some((stratum) => stratum.position === position)) {
        if (cell === "" || cell.length > longestValue) return failure({ code: "not-a-stratum", row, column });
      } else {
        if (cell !== "0" && cell !== "1") return failure({ code: "not-binary", row, column });
        if (cell === "1") history |= 1 << columns.listColumns.indexOf(position);
      }
    }
    if (history === 0) return failure({ code: "all-zero-history", row });
    histories.push(history);
    const values = columns.stratumColumns.map(({ name, position }) => [name, cells[position]?.[index]?.trim() ?? ""]);
    const key = JSON.stringify(values);
    const known = strata.get(key);
    stratumOf.push(known?.place ?? strata.size);
    if (!known) strata.set(key, { place: strata.size, values: Object.fromEntries(values) });
    if (strata.size > mostStrata) return failure({ code: "too-many-strata", most: mostStrata });
  }

  if (histories.length === 0) return failure({ code: "empty-table" });
  if (total === 0) return failure({ code: "nobody-seen" });
  return success({ histories, stratumOf, strata: [...strata.values()].map(({ values }) => values), lows, highs });
}

/** Cells that a row really has, before those that were filled up because other rows are longer. */
function cellsInRow(cells: readonly (readonly Cell[])[], index: number): number {
  let found = cells.length;
  while (found > 0 && cells[found - 1]?.[index] === undefined) found--;
  return found;
}
