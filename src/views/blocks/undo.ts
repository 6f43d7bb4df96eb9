import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { blockElement, type Desk } from "./desk.ts";

/** Takes back the last change of the notebook, whatever it was of. */
export function undo(desk: Desk, language: Language): void {
  if (!desk.open.canUndo.peek()) return;
  keepAttention(desk, () => desk.open.undo());
  desk.notice.value = { sentence: catalogues[language].page.desk.undone, canUndo: false };
}

/** Makes the change again that was taken back last. */
export function redo(desk: Desk, language: Language): void {
  if (!desk.open.canRedo.peek()) return;
  keepAttention(desk, () => desk.open.redo());
  desk.notice.value = { sentence: catalogues[language].page.desk.redone, canUndo: false };
}

/** The focus goes to a block that comes, or to the neighbour of one that goes; from elsewhere it is not taken. */
function keepAttention(desk: Desk, action: () => void): void {
  const key = desk.attended.peek();
  const before = desk.blocks.peek();
  const index = before.findIndex((block) => block.key === key);
  const hadFocus = key !== null && blockElement(key)?.contains(document.activeElement);
  action();
  if (!hadFocus) return;
  const blocks = desk.blocks.peek();
  const come = blocks.find((block) => !before.some((known) => known.key === block.key));
  if (come) desk.wish.value = { key: come.key };
  else if (!blocks.some((block) => block.key === key)) {
    desk.wish.value = { key: (blocks[index] ?? blocks.at(-1))?.key ?? "" };
  }
}
