import { computed, type ReadonlySignal } from "@preact/signals";
import type { Block } from "../../notebook/document.ts";
import { blockLines } from "../../notebook/edit-blocks.ts";
import type { OpenNotebook } from "../open-notebook.ts";
import { type BlockMark, type KeyedMark, keysOf } from "./block-keys.ts";

/** A block where it stands now. */
export interface PlacedBlock extends KeyedMark {
  /** Among `Notebook.blocks`. */
  readonly index: number;
  readonly block: Block;
}

/** The blocks of a notebook, each under a key that it keeps while others come, go and change around it. */
export function placedBlocks({ notebook, text }: OpenNotebook): ReadonlySignal<readonly PlacedBlock[]> {
  let before: readonly PlacedBlock[] = [];
  let keys = 0;
  return computed(() => {
    const lines = text.value.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
    const { blocks } = notebook.value;
    const marks = blocks.map((block) => markOf(block, lines));
    const now = keysOf(before, marks, () => `block-${++keys}`);
    before = marks.flatMap((mark, index) => {
      const [block, key] = [blocks[index], now[index]];
      return block && key !== undefined ? [{ ...mark, key, index, block }] : [];
    });
    return before;
  });
}

function markOf(block: Block, lines: readonly string[]): BlockMark {
  const { first, last } = blockLines(block);
  const text = lines.slice(first - 1, last).join("\n");
  return block.kind === "cell"
    ? { cell: block.cell.name, kind: block.cell.kind, text }
    : { cell: null, kind: null, text };
}
