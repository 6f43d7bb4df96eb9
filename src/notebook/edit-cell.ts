import { parseNotebook } from "./parse-notebook.ts";
import type { Syntax } from "./read-cell.ts";
import { isBlankLine, sourceLines, withEnding } from "./source-lines.ts";
import { topLevelNodes } from "./top-level-nodes.ts";

/** A cell to be: an empty name leaves it without one. */
export interface NewCell {
  readonly kind: string;
  readonly name: string;
  readonly yaml: string;
}

const anyFence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * The document with other content in one cell, between its fences; all other characters stay as they are. A cell that was
 * never closed is closed.
 */
export function replaceCell(source: string, name: string, yaml: string, syntax: Syntax): string {
  const cell = parseNotebook(source, syntax).cells.get(name);
  if (!cell) throw new Error(`no cell "${name}" to replace`);
  const { mark, lines, ending } = sourceLines(source);
  const { first, last } = cell.lines;
  const [opening = "", ...inside] = lines.slice(first - 1, last);
  const fence = fenceOf(opening);
  const closing = inside.at(-1) ?? "";
  const isClosed = fenceOf(closing).startsWith(fence) && closing.trim() === fenceOf(closing);
  const content = [withEnding(opening, ending), ...contentLines(yaml, ending)];
  const end = isClosed ? closing : fence + ending;
  return [mark, ...lines.slice(0, first - 1), ...content, end, ...lines.slice(last)].join("");
}

/**
 * The document with one more cell after a line (counted from 1; 0 for the very beginning), or after whatever paragraph,
 * list or cell that line is part of, with blank lines around it; all other characters stay as they are.
 */
export function insertCell(source: string, afterLine: number, { kind, name, yaml }: NewCell, syntax: Syntax): string {
  const { mark, lines, ending } = sourceLines(source);
  const after = endOfBlock(lines, Math.min(afterLine, lines.length), syntax);
  const before = lines.slice(0, after).map((line, index) => (index === after - 1 ? withEnding(line, ending) : line));
  const rest = lines.slice(after);
  const head = name === "" ? kind : `${kind} ${name}`;
  return [
    mark,
    ...before,
    isBlankLine(before.at(-1)) ? "" : ending,
    `\`\`\`${head}${ending}`,
    ...contentLines(yaml, ending),
    `\`\`\`${ending}`,
    isBlankLine(rest[0]) ? "" : ending,
    ...rest,
  ].join("");
}

const fenceOf = (line: string): string => anyFence.exec(line)?.[1] ?? "";

/** A line that looks like a fence would end the cell; where YAML allows one, indentation means nothing or little. */
const contentLines = (yaml: string, ending: string): string[] =>
  sourceLines(yaml).lines.map((line) => (anyFence.test(line) ? "    " : "") + line.replace(/[\r\n]+$/, "") + ending);

/** The last line of the block that goes on after a line; the line itself where none does. Nothing stands before the head. */
function endOfBlock(lines: readonly string[], line: number, syntax: Syntax): number {
  const plain = lines.map((each) => each.replace(/[\r\n]+$/, ""));
  for (const { node, fence } of topLevelNodes(plain, (word) => Object.hasOwn(syntax, word))) {
    const first = node.type === "yaml" ? 0 : (node.position?.start.line ?? 0);
    const last = fence?.last ?? node.position?.end.line ?? 0;
    if (first <= line && line < last) return last;
  }
  return line;
}
