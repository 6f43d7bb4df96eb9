import type { Nodes, RootContent } from "mdast";
import { stringify } from "yaml";
import { failure, type Result, success } from "../model/result.ts";
import type { Cell, Place } from "./document.ts";
import type { FencedBlock } from "./fenced-block.ts";
import { parseNotebook } from "./parse-notebook.ts";
import { placeOfHeading } from "./place-of-heading.ts";
import { plainText } from "./plain-text.ts";
import { readCell, type Syntax } from "./read-cell.ts";
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

/** Where in a text the name of a place stands to which a link leads. */
interface LinkedPlace {
  readonly name: string;
  readonly offset: number;
}

/**
 * The lines of a document with each link to a cell (`#best`) in its text changed to what the cell is called now. `cells`
 * are the cells as they were called before, at the lines where they stand. A heading of the same name above a cell takes
 * the links to itself, and they stay.
 */
function withRenamedLinks(
  lines: readonly string[],
  cells: ReadonlyMap<string, Cell>,
  newNames: ReadonlyMap<string, string>,
  isCellKind: (word: string) => boolean,
): string[] {
  const plain = lines.map((line) => line.replace(/[\r\n]+$/, ""));
  const nodes = topLevelNodes(plain, isCellKind).map(({ node }) => node);
  const headings = headingLines(nodes);
  const nameNow = (name: string): string => {
    const above = (headings.get(name) ?? Number.POSITIVE_INFINITY) < (cells.get(name)?.lines.first ?? 0);
    return above ? name : (newNames.get(name) ?? name);
  };

  const changed = [...lines];
  for (const { type, position } of nodes) {
    if (type === "yaml" || type === "code" || !position) continue;
    const first = position.start.line - 1;
    const before = plain.slice(first, position.end.line);
    if (!before.some((line) => line.includes("#"))) continue;
    const after = withPlaces(before.join("\n"), nameNow).split("\n");
    for (const [index, line] of after.entries()) {
      const ending = (lines[first + index] ?? "").slice(before[index]?.length ?? 0);
      changed[first + index] = line + ending;
    }
  }
  return changed;
}

/** The line of the first heading of each name; the title, which leads nowhere on the page, is none of them. */
function headingLines(nodes: readonly RootContent[]): Map<string, number> {
  const [first, ...rest] = nodes.filter(({ type }) => type !== "yaml");
  const isTitle = first?.type === "heading" && first.depth === 1;
  const found = new Map<string, number>();
  const look = (node: Nodes, line: number): void => {
    const name = node.type === "heading" ? placeOfHeading(plainText(node)) : null;
    if (name !== null && !found.has(name)) found.set(name, line);
    if ("children" in node) for (const child of node.children) look(child, line);
  };
  for (const node of first && !isTitle ? [first, ...rest] : rest) look(node, node.position?.start.line ?? 0);
  return found;
}

/** One piece of Markdown with other names for the places to which its links lead. */
function withPlaces(text: string, nameNow: (name: string) => string): string {
  let changed = text;
  const places = topLevelNodes(text.split("\n"), () => false).flatMap(({ node }) => linkedPlaces(node, text));
  // From the end to the beginning, so that the places that are still to come stay right.
  for (const { name, offset } of places.sort((a, b) => b.offset - a.offset)) {
    changed = changed.slice(0, offset) + nameNow(name) + changed.slice(offset + name.length);
  }
  return changed;
}

function linkedPlaces(node: Nodes, text: string): LinkedPlace[] {
  if (node.type === "link" || node.type === "definition") {
    const start = node.position?.start.offset ?? 0;
    const label = "children" in node ? (node.children.at(-1)?.position?.end.offset ?? start + 1) : start;
    const head = node.type === "link" ? /[\s>]*\]\([\s>]*<?#/y : /\[(?:[^\\\]]|\\.)*\]:[\s>]*<?#/sy;
    head.lastIndex = label;
    const name = node.url.slice(1);
    const offset = head.test(text) ? head.lastIndex : -1;
    return offset >= 0 && text.startsWith(name, offset) ? [{ name, offset }] : [];
  }
  return "children" in node ? node.children.flatMap((child) => linkedPlaces(child, text)) : [];
}
