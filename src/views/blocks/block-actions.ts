import { batch } from "@preact/signals";
import { cellKinds } from "../../cells/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { duplicateBlock, insertBlock, moveBlock, removeBlock } from "../../notebook/edit-blocks.ts";
import { blockElement, blockOf, type Desk, type Editor } from "./desk.ts";
import { type CellToAdd, newCellText } from "./new-cell.ts";
import { blockLabel } from "./placed-blocks.ts";

/** Adds a cell after a block, and opens its form. */
export function addCell(desk: Desk, after: number, cell: CellToAdd, language: Language): void {
  const { open } = desk;
  change(desk, insertBlock(open.text.peek(), after, newCellText(open, after, cell, language), cellKinds));
  const key = desk.blocks.peek()[after + 1]?.key;
  if (key !== undefined) startEditing(desk, key);
}

/** Adds a text after a block, or to it if it is one, and opens it to be written. */
export function addText(desk: Desk, after: number, language: Language): void {
  const { open, blocks } = desk;
  const placeholder = catalogues[language].page.blocks.newText;
  const at = blocks.peek()[after]?.cell === null ? after : after + 1;
  const source = insertBlock(open.text.peek(), after, placeholder, cellKinds);
  change(desk, source);
  const key = blocks.peek()[at]?.key;
  if (key === undefined) return;
  desk.editing.value = { key, editor: "text", added: { placeholder, source } };
}

export function duplicate(desk: Desk, key: string): void {
  const block = blockOf(desk, key);
  if (!block) return;
  change(desk, duplicateBlock(desk.open.text.peek(), block.index, cellKinds));
  const copy = desk.blocks.peek()[block.cell === null ? block.index : block.index + 1];
  if (copy) desk.wish.value = { key: copy.key };
}

/** Exchanges a block with its neighbour; the focus stays on whatever of it has it. */
export function move(desk: Desk, key: string, by: 1 | -1): void {
  const block = blockOf(desk, key);
  if (!block || !desk.blocks.peek()[block.index + by]) return;
  const held = document.activeElement;
  change(desk, moveBlock(desk.open.text.peek(), block.index, by, cellKinds));
  // Texts that have come together are one from now on.
  const moved = blockOf(desk, key) ?? desk.blocks.peek()[block.index + by] ?? desk.blocks.peek().at(-1);
  const element = held instanceof HTMLElement && blockElement(key)?.contains(held) ? held : null;
  if (moved) desk.wish.value = { key: moved.key, element };
}

export function remove(desk: Desk, key: string, language: Language): void {
  const block = blockOf(desk, key);
  if (!block) return;
  if (desk.editing.peek()?.key === key) desk.editing.value = null;
  const isText = (index: number) => desk.blocks.peek()[index]?.cell === null;
  // Two texts between which nothing stands any more are one.
  const joins = isText(block.index - 1) && isText(block.index + 1);
  batch(() => {
    change(desk, removeBlock(desk.open.text.peek(), block.index, cellKinds));
    const sentence = catalogues[language].page.blocks.deleted(blockLabel(block.block, language));
    desk.notice.value = { sentence, canUndo: true };
    const next = desk.blocks.peek()[joins ? block.index - 1 : block.index] ?? desk.blocks.peek().at(-1);
    desk.wish.value = { key: next?.key ?? "" };
  });
}

/** Opens the editor of a block: unless another is wanted, its form, or its YAML where it cannot be read. */
export function startEditing(desk: Desk, key: string, wanted?: Editor): void {
  const block = blockOf(desk, key);
  if (!block) return;
  const editor = block.block.kind === "prose" ? "text" : (wanted ?? (isReadable(desk, key) ? "form" : "source"));
  desk.attended.value = key;
  desk.editing.value = { key, editor };
}

/** Closes the editor. A text that was added and left as it came is taken away again. */
export function stopEditing(desk: Desk, key: string): void {
  const editing = desk.editing.peek();
  if (editing?.key !== key) return;
  batch(() => {
    desk.editing.value = null;
    const { open, blocks } = desk;
    const index = blockOf(desk, key)?.index ?? 0;
    if (editing.added?.source === open.text.peek()) open.undo();
    const now = blockOf(desk, key) ?? blocks.peek()[Math.max(0, index - 1)] ?? blocks.peek()[0];
    desk.wish.value = { key: now?.key ?? "" };
  });
}

function change(desk: Desk, source: string): void {
  desk.notice.value = null;
  desk.open.edit(source);
}

/** A cell that cannot be read as YAML, or is of no known kind, has no form. */
function isReadable(desk: Desk, key: string): boolean {
  const block = blockOf(desk, key)?.block;
  if (block?.kind !== "cell" || block.cell.sound) return true;
  const unreadable = ["yaml-syntax", "repeated-key", "unclosed-cell", "unknown-cell-kind"];
  return !block.cell.problems.some(({ problem }) => unreadable.includes(problem.code));
}
