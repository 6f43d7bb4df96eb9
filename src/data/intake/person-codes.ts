import { failure, type Result, success } from "../../model/result.ts";
import { folded } from "./folded.ts";
import type { ColumnPlace } from "./membership.ts";

const noCode = new Set([
  "",
  "na",
  "n/a",
  "#n/a",
  "null",
  "none",
  "unknown",
  "ukendt",
  "?",
  "mangler",
  "missing",
  "ingen",
]);

/** A number that a spreadsheet has rounded: different codes are then one. */
const rounded = /^\d+([.,]\d+)?E\+\d+$/i;

/**
 * Codes as they are compared: without blanks at the ends, and as one way of writing letters with accents. Capitals and zeros
 * in front count. Empty where somebody has no code, whatever word says so: those who share such a word are not one person.
 */
export function readCodes(cells: readonly string[], { column }: ColumnPlace): Result<string[]> {
  const rows = cells.filter((cell) => rounded.test(cell)).length;
  if (rows > 0) return failure({ code: "codes-rounded", column, rows });
  return success(cells.map((cell) => (noCode.has(folded(cell)) ? "" : cell.normalize("NFC").trim())));
}

/** How many codes differ from another one only by capital letters, or only by the zeros in front of a number. */
export function nearlyEqualCodes(codes: Iterable<string>): { readonly case: number; readonly zeros: number } {
  const distinct = [...codes];
  const without = (change: (code: string) => string): number => distinct.length - new Set(distinct.map(change)).size;
  return {
    case: without((code) => code.toLowerCase()),
    zeros: without((code) => (/^\d+$/.test(code) ? code.replace(/^0+(?=\d)/, "") : code)),
  };
}
