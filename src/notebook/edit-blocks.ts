import type { Block, LineSpan, Notebook } from "./document.ts";
import { freeCellName } from "./free-cell-name.ts";
import { parseNotebook } from "./parse-notebook.ts";
import type { Syntax } from "./read-cell.ts";
import { isBlankLine, type SourceLines, sourceLines, withEnding } from "./source-lines.ts";

/** Where a block stands in the document; blocks are counted as in `Notebook.blocks`, from 0. */
export function blockLines(block: Block): LineSpan {
  if (block.kind === "cell") return block.cell.lines;
  const first = block.nodes[0]?.position?.start.line ?? 1;
  return { first, last: block.nodes.at(-1)?.position?.end.line ?? first };
}

/** The text of a block as it is written, without the ending of its last line. */
export function blockText(source: string, block: Block): string {
  const { first, last } = blockLines(block);
  return sourceLines(source)
    .lines.slice(first - 1, last)
    .join("")
    .replace(/(?:\r\n|\r|\n)$/, "");
}

/**
 * The document with other text in place of a block; all other characters stay as they are. The new text may hold any
 * number of blocks; nothing at all removes the old one.
 */
export function replaceBlock(source: string, index: number, text: string, syntax: Syntax): string {
  if (text.trim() === "") return removeBlock(source, index, syntax);
  const written = sourceLines(source);
  const { first, last } = blockLines(blockAt(parseNotebook(source, syntax), index));
  const fresh = linesFor(text, written);
  const atEnd = last >= written.lines.length && !/[\r\n]$/.test(written.lines.at(-1) ?? "");
  if (atEnd) fresh[fresh.length - 1] = (fresh.at(-1) ?? "").replace(/[\r\n]+$/, "");
  return joined(written, [...written.lines.slice(0, first - 1), ...fresh, ...written.lines.slice(last)]);
}

/** The document without a block and without the blank lines that follow it. */
export function removeBlock(source: string, index: number, syntax: Syntax): string {
  const written = sourceLines(source);
  const { first, last } = blockLines(blockAt(parseNotebook(source, syntax), index));
  let next = last;
  while (next < written.lines.length && isBlankLine(written.lines[next])) next++;
  return joined(written, [...written.lines.slice(0, first - 1), ...written.lines.slice(next)]);
}

/** The document with a text as blocks of its own after a block; at the very beginning for -1. */
export function insertBlock(source: string, after: number, text: string, syntax: Syntax): string {
  const written = sourceLines(source);
  const { lines, ending } = written;
  const notebook = parseNotebook(source, syntax);
  const place = after < 0 ? headLines(notebook, lines) : blockLines(blockAt(notebook, after)).last;
  const before = lines.slice(0, place).map((line) => withEnding(line, ending));
  const rest = lines.slice(place);
  return joined(written, [
    ...before,
    ...(before.length > 0 && !isBlankLine(before.at(-1)) ? [ending] : []),
    ...linesFor(text, written),
    ...(rest.length > 0 && !isBlankLine(rest[0]) ? [ending] : []),
    ...rest,
  ]);
}

/**
 * The document with a block and its neighbour exchanged, the lines between them left in their places; the same document
 * where there is no neighbour. A cell that was never closed is closed, so that it swallows nothing.
 */
export function moveBlock(source: string, index: number, by: 1 | -1, syntax: Syntax): string {
  const written = sourceLines(source);
  const { lines, ending } = written;
  const { blocks } = parseNotebook(source, syntax);
  const [upper, lower] = [blocks[Math.min(index, index + by)], blocks[Math.max(index, index + by)]];
  if (!upper || !lower) return source;
  const above = blockLines(upper);
  const below = blockLines(lower);
  const between = lines.slice(above.last, below.first - 1);
  const gap = between.some(isBlankLine) ? between : [ending];
  const isLast = below.last >= lines.length && !/[\r\n]$/.test(lines.at(-1) ?? "");
  const first = closed(lines.slice(below.first - 1, below.last), lower, ending);
  const second = closed(lines.slice(above.first - 1, above.last), upper, ending);
  if (isLast) second[second.length - 1] = (second.at(-1) ?? "").replace(/[\r\n]+$/, "");
  return joined(written, [...lines.slice(0, above.first - 1), ...first, ...gap, ...second, ...lines.slice(below.last)]);
}

function blockAt({ blocks }: Notebook, index: number): Block {
  const block = blocks[index];
  if (!block) throw new RangeError(`no block ${index}`);
  return block;
}

/** How many lines the front matter takes. */
function headLines({ blocks }: Notebook, lines: readonly string[]): number {
  if (lines[0]?.trim() !== "---") return 0;
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === "---");
  const first = blocks[0] ? blockLines(blocks[0]).first : lines.length + 1;
  return end > 0 && end < first ? end + 1 : 0;
}

const linesFor = (text: string, { ending }: SourceLines): string[] =>
  sourceLines(text.replace(/^\s*\n|\s+$/g, "")).lines.map((line) => line.replace(/[\r\n]+$/, "") + ending);

function closed(lines: readonly string[], block: Block, ending: string): string[] {
  const whole = lines.map((line) => withEnding(line, ending));
  const unclosed =
    block.kind === "cell" &&
    !block.cell.sound &&
    block.cell.problems.some(({ problem }) => problem.code === "unclosed-cell");
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(whole[0] ?? "")?.[1] ?? "```";
  return unclosed ? [...whole, fence + ending] : whole;
}

const joined = ({ mark }: SourceLines, lines: readonly string[]): string => mark + lines.join("");

const opening = /^(\s*(?:`{3,}|~{3,})\s*\S+)([ \t]+)(\S+)/;

/** The document with a copy of a block after it. The copy of a cell that has a name of its own gets a free one. */
export function duplicateBlock(source: string, index: number, syntax: Syntax): string {
  const notebook = parseNotebook(source, syntax);
  const block = notebook.blocks[index];
  if (!block) throw new RangeError(`no block ${index}`);
  const text = blockText(source, block);
  const copy =
    block.kind === "prose"
      ? text
      : text.replace(
          opening,
          (_, head: string, gap: string, name: string) => head + gap + freeCellName(notebook, name),
        );
  return insertBlock(source, index, copy, syntax);
}
