import type { Code } from "mdast";

/** A code block between fences, by the lines of the document that it takes. */
export interface FencedBlock {
  /** First word after the opening fence: `estimate`. */
  readonly word: string;
  /** What follows it: `best`. */
  readonly rest: string;
  /** Line of the opening fence, from 1. */
  readonly first: number;
  /** Last line, from 1; that of the closing fence when the block is closed. */
  readonly last: number;
  readonly closed: boolean;
  /** The lines between the fences. */
  readonly content: string;
  /** Column of the opening fence, from 1. */
  readonly column: number;
  /** Column of `rest`, or of the fence when there is none. */
  readonly restColumn: number;
}

const openingFence = /^ {0,3}(`{3,}|~{3,})\s*[^\s`~]/;
const anyFence = /^ {0,3}(`{3,}|~{3,})/;
const closingFence = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;

/** The block as it stands in the document, or null for code that is indented instead of fenced. */
export function fencedBlock(node: Code, lines: readonly string[]): FencedBlock | null {
  const { position, lang, meta } = node;
  if (!position || !lang) return null;
  const first = position.start.line;
  const opening = lines[first - 1] ?? "";
  const fence = anyFence.exec(opening)?.[1];
  if (fence === undefined) return null;

  const inside = lines.slice(first, position.end.line);
  const stray = inside.findIndex((line) => openingFence.test(line));
  const end = closingFence.exec(inside.at(-1) ?? "")?.[1];
  const closed = stray < 0 && end !== undefined && end[0] === fence[0] && end.length >= fence.length;
  const last = stray < 0 ? position.end.line : first + stray;
  const rest = (meta ?? "").trim();
  const restAt = rest === "" ? -1 : opening.lastIndexOf(rest);
  return {
    word: lang,
    rest,
    first,
    last,
    closed,
    content: lines.slice(first, closed ? last - 1 : last).join("\n"),
    column: position.start.column,
    restColumn: restAt < 0 ? position.start.column : restAt + 1,
  };
}
