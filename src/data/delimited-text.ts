import { failure, type Result, success } from "../model/result.ts";

/** A record of a text: its cells, and the row in which a spreadsheet would show it, from 1. */
export interface TextRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Reads delimited text as RFC 4180 has it: cells in double quotes may hold separators, line ends and doubled quotes, and
 * lines end in LF, CR LF or CR. A cell whose quote is never closed would swallow the rest of the file, and one that goes
 * on after its closing quote shows that the quotes mean something else: both are refused. Blank lines are passed over,
 * but counted. After `mostRecords` reading stops. Cost: linear in the text.
 */
export function delimitedText(text: string, separator: string, mostRecords: number): Result<TextRecord[]> {
  const records: TextRecord[] = [];
  const mark = separator.charCodeAt(0);
  let cells: string[] = [];
  let row = 1;
  let at = 0;

  while (at < text.length && records.length < mostRecords) {
    let end = at;
    let cell: string;
    if (text.charCodeAt(at) === quote) {
      end = closingQuote(text, at);
      if (end === -1) return failure({ code: "broken-quotes", row });
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      end++;
      if (end < text.length && !isEnd(text.charCodeAt(end), mark)) return failure({ code: "broken-quotes", row });
    } else {
      while (end < text.length && !isEnd(text.charCodeAt(end), mark)) end++;
      cell = text.slice(at, end);
    }
    cells.push(cell);
    if (text.charCodeAt(end) === mark) {
      at = end + 1;
      // What follows a separator at the end of the text is one more cell, an empty one.
      if (at < text.length) continue;
      cells.push("");
    }
    if (cells.length > 1 || cells[0]?.trim() !== "") records.push({ row, cells });
    cells = [];
    row++;
    at = end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
  }
  return success(records);
}

// Codes of characters, since a file has millions of them, and comparing numbers is much faster than strings.
const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

const isEnd = (code: number, mark: number): boolean => code === mark || code === lineFeed || code === carriageReturn;

/** Where the quote that opens at `from` is closed, or -1. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
