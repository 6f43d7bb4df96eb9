import { stringify } from "yaml";
import { failure, type Result, success } from "../model/result.ts";
import type { Place } from "./document.ts";
import type { FencedBlock } from "./fenced-block.ts";
import { parseNotebook } from "./parse-notebook.ts";
import { readCell, type Syntax } from "./read-cell.ts";
import { withRenamedLinks } from "./renamed-links.ts";
import { sourceLines } from "./source-lines.ts";
import { topLevelNodes } from "./top-level-nodes.ts";

/**
 * The document with another name for a cell, none for an empty one, and all mentions of it in other cells and all links
 * to it in the text changed to the new name. A cell without a name of its own may get another number by that; mentions of
 * it follow as well. Nothing changes in a cell whose content cannot be read.
 */
export function renameCell(source: string, name: string, to: string, syntax: Syntax): Result<string> {
  const before = parseNotebook(source, syntax);
  const cell = before.cells.get(name);
  if (!cell) throw new Error(`no cell "${name}" to rename`);
  if (to !== name && before.cells.has(to)) return failure({ code: "repeated-name", name: to });

  const { mark, lines } = sourceLines(source);
  const renamed = lines.map((line, index) => (index === cell.lines.first - 1 ? withName(line, to) : line));
  const after = parseNotebook(mark + renamed.join(""), syntax);
  const names = [...after.cells.values()];
  const itself = names.find(({ lines: { first } }) => first === cell.lines.first);
  if (!itself || (to !== "" && itself.name !== to)) return failure({ code: "bad-cell-name", name: to });

  const newNames = new Map([...before.cells.keys()].map((old, index) => [old, names[index]?.name ?? old]));
  const mentioned = withMentions(renamed, newNames, syntax);
  const isCellKind = (word: string): boolean => Object.hasOwn(syntax, word);
  return success(mark + withRenamedLinks(mentioned, before.cells, newNames, isCellKind).join(""));
}

/** The line of an opening fence with another name after the kind of the cell. */
function withName(line: string, name: string): string {
  const [, head = line, ending = ""] = /^(\s*(?:`{3,}|~{3,})\s*\S+)[^\r\n]*([\r\n]*)$/.exec(line) ?? [];
  return (name === "" ? head : `${head} ${name}`) + ending;
}

/** The lines with every mention of a cell changed to what the cell is called now. */
function withMentions(lines: readonly string[], newNames: ReadonlyMap<string, string>, syntax: Syntax): string[] {
  const changed = [...lines];
  const mentions = blocksOf(lines, syntax).flatMap((block) => {
    const reading = readCell(block, syntax);
    return reading.ok ? reading.references : [];
  });
  // From the end of each line to its beginning, so that the places that are still to come stay right.
  for (const { name, ...place } of mentions.sort((a, b) => b.column - a.column)) {
    const now = newNames.get(name) ?? name;
    if (now !== name) changed[place.line - 1] = withValue(changed[place.line - 1] ?? "", place, now);
  }
  return changed;
}

function blocksOf(lines: readonly string[], syntax: Syntax): FencedBlock[] {
  const plain = lines.map((line) => line.replace(/[\r\n]+$/, ""));
  return topLevelNodes(plain, (word) => Object.hasOwn(syntax, word)).flatMap(({ fence }) => fence ?? []);
}

/** The line with another text for the single value that begins at a place: in quotation marks if it was, or must be. */
function withValue(line: string, { column }: Place, text: string): string {
  const rest = line.slice(column - 1);
  const [written = ""] = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[a-zæøå][a-z0-9æøå-]*)/.exec(rest) ?? [];
  const mark = /^["']/.exec(written)?.[0];
  const value = mark ? mark + text + mark : stringify(text, { version: "1.2", schema: "core" }).trim();
  return written === "" ? line : line.slice(0, column - 1) + value + rest.slice(written.length);
}
