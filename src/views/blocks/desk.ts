import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import type { OpenNotebook } from "../open-notebook.ts";
import { type PlacedBlock, placedBlocks } from "./placed-blocks.ts";

/** Where a block is being written: a form of its fields, its YAML, or a text as Markdown. */
export type Editor = "form" | "source" | "text";

export interface Editing {
  readonly key: string;
  readonly editor: Editor;
  /** What stands in a text that was just added, to be written over; the notebook with it, as long as nobody has. */
  readonly added?: { readonly placeholder: string; readonly source: string };
}

/** What stands over the page. */
export type OpenDialog = { readonly kind: "commands" | "export" } | { readonly kind: "add"; readonly after: number };

/** Where the focus is to go once the page shows what was done. */
export interface FocusWish {
  readonly key: string;
  /** The element within the block that had it, if that is to keep it. */
  readonly element?: HTMLElement | null;
}

/** What was done to the notebook, and may be taken back. */
export interface Notice {
  readonly sentence: string;
  readonly canUndo: boolean;
}

/** A notebook as something to work on: which block has the attention, what is being written, where the focus goes. */
export interface Desk {
  readonly open: OpenNotebook;
  readonly blocks: ReadonlySignal<readonly PlacedBlock[]>;
  /** The block that had the focus last, the one that Tab reaches; the first before that. */
  readonly current: ReadonlySignal<string | null>;
  readonly attended: Signal<string | null>;
  readonly editing: Signal<Editing | null>;
  readonly dialog: Signal<OpenDialog | null>;
  readonly wish: Signal<FocusWish | null>;
  readonly notice: Signal<Notice | null>;
}

const desks = new WeakMap<OpenNotebook, Desk>();

/** The desk of a notebook: always the same one. */
export function deskOf(open: OpenNotebook): Desk {
  const known = desks.get(open);
  if (known) return known;
  const blocks = placedBlocks(open);
  const attended = signal<string | null>(null);
  const desk: Desk = {
    open,
    blocks,
    attended,
    current: computed(() => {
      const key = attended.value;
      const isThere = blocks.value.some((block) => block.key === key);
      return isThere ? key : (blocks.value[0]?.key ?? null);
    }),
    editing: signal(null),
    dialog: signal(null),
    wish: signal(null),
    notice: signal(null),
  };
  desks.set(open, desk);
  return desk;
}

/** The block of a key where it stands now. */
export const blockOf = (desk: Desk, key: string | null): PlacedBlock | undefined =>
  desk.blocks.peek().find((block) => block.key === key);

/** The element of a block that takes the focus. */
export const blockElement = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-block="${key}"] > :is(section, [role="group"])`);

/** The block that holds the focus; null where it is elsewhere. */
export function focusedBlock(desk: Desk): PlacedBlock | null {
  const key = document.activeElement?.closest<HTMLElement>("[data-block]")?.dataset.block ?? null;
  return blockOf(desk, key) ?? null;
}

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
