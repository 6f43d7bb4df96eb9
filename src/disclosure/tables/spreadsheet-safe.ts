/** What makes a spreadsheet take text for a formula; the wide forms count where the keyboard is Chinese or Japanese. */
const startsFormula = "=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\t\\r";
const atStart = new RegExp(`^(?=[\\s']*[${startsFormula}])`, "u");
/** Danish spreadsheets split at semicolons, quoted or not. */
const afterSeparator = new RegExp(`(?<=[,;|\\t\\n][\\s"']*)(?=[${startsFormula}])`, "gu");

/**
 * Text that no spreadsheet runs, wherever it may split it: an apostrophe stands before what would begin a formula.
 * Texts that differ still do.
 */
export const spreadsheetSafe = (text: string): string => text.replace(afterSeparator, "'").replace(atStart, "'");

/** A cell of a CSV file (RFC 4180). */
export function csvCell(text: string): string {
  const safe = spreadsheetSafe(text);
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
