/** Far more than anyone writes between two blank lines. */
export const mostMarks = 500;

/**
 * The first line (from 1) from which more than `mostMarks` brackets or quotation marks stand without a blank line
 * between them, or null. The time that Markdown takes grows with the square of their number, so a hostile document of a
 * megabyte would take hours.
 */
export function tooDenseFrom(lines: readonly string[]): number | null {
  let first = 0;
  let marks = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") {
      first = index + 1;
      marks = 0;
      continue;
    }
    for (const character of line) if (character === "[" || character === ">") marks++;
    if (marks > mostMarks) return first + 1;
  }
  return null;
}
