import type { Definition } from "mdast";
import type { Notebook } from "../notebook/document.ts";
import { sourceLines } from "../notebook/source-lines.ts";

/** The addresses that links in a notebook refer to by a name; the first of each name counts. */
export function linkDefinitions({ blocks }: Notebook): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const block of blocks) {
    if (block.kind !== "prose") continue;
    for (const node of block.nodes) {
      if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    }
  }
  return definitions;
}

/** The same as they are written, those of one block left out. */
export function writtenDefinitions(source: string, { blocks }: Notebook, but: number): string {
  const { lines } = sourceLines(source);
  return blocks
    .flatMap((block, index) => (block.kind === "prose" && index !== but ? block.nodes : []))
    .flatMap(({ type, position }) =>
      type === "definition" && position ? lines.slice(position.start.line - 1, position.end.line) : [],
    )
    .map((line) => `${line.trim()}\n`)
    .join("");
}
