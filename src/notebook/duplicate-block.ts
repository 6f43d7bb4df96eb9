import { blockText, insertBlock } from "./edit-blocks.ts";
import { freeCellName } from "./free-cell-name.ts";
import { parseNotebook } from "./parse-notebook.ts";
import type { Syntax } from "./read-cell.ts";

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
