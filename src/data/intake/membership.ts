import { failure, type Result, success } from "../../model/result.ts";

const yes = new Set("1 1.0 1,0 x + ✓ ✔ j ja y yes t true s sand da adevarat adevărat v on".split(" "));
const no = new Set("0 0.0 0,0 - n nej no f false falsk fals nu off".split(" "));

/** Whether a cell says that somebody is on a list, or is not. */
export const saysMembership = (cell: string): boolean => yes.has(cell.toLowerCase()) || no.has(cell.toLowerCase());

/** Where a column stands in a file, for problems. */
export interface ColumnPlace {
  /** From 1. */
  readonly column: number;
  /** The row of the file in which each cell stands. */
  readonly fileRows: readonly number[];
}

/**
 * For each cell 1 if it says yes and 0 if not. An empty cell says no where the column has only words for yes, such as `x`;
 * beside words for no it says that nobody knows, which must not be read as no.
 */
export function readMembership(cells: readonly string[], { column, fileRows }: ColumnPlace): Result<Uint8Array> {
  const on = new Uint8Array(cells.length);
  let explicitNo = false;
  let empty = 0;
  for (const [index, cell] of cells.entries()) {
    const word = cell.toLowerCase();
    if (word === "") empty++;
    else if (yes.has(word)) on[index] = 1;
    else if (no.has(word)) explicitNo = true;
    else return failure({ code: "not-membership", row: fileRows[index] ?? 0, column });
  }
  return explicitNo && empty > 0 ? failure({ code: "missing-membership", column, rows: empty }) : success(on);
}
