import type { Cell } from "./document.ts";
import { sourceLines } from "./source-lines.ts";

/** What stands between the fences of a cell. */
export interface CellContent {
  /** Its lines with line feeds between them and none after the last, however the document ends its lines. */
  readonly text: string;
  /** Line of the document, from 1, on which it begins. */
  readonly firstLine: number;
  /** The name as it is written after the opening fence; empty where none is, or where it is not usable. */
  readonly writtenName: string;
}

/** The content of a cell of the document, which `replaceCell` takes back with a line feed at its end. */
export function cellContent(source: string, cell: Cell): CellContent {
  const { first, last } = cell.lines;
  const lines = sourceLines(source)
    .lines.slice(first - 1, last)
    .map((line) => line.replace(/[\r\n]+$/, ""));
  const [opening = "", ...inside] = lines;
  const closed = cell.sound || !cell.problems.some(({ problem }) => problem.code === "unclosed-cell");
  const content = closed ? inside.slice(0, -1) : inside;
  const isWritten = opening.trim().split(/\s+/).at(-1) === cell.name;
  return { text: content.join("\n"), firstLine: first + 1, writtenName: isWritten ? cell.name : "" };
}
