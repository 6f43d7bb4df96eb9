import type { Nodes, RootContent } from "mdast";
import type { Cell } from "./document.ts";
import { placeOfHeading } from "./place-of-heading.ts";
import { plainText } from "./plain-text.ts";
import { topLevelNodes } from "./top-level-nodes.ts";

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
export function withRenamedLinks(
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
