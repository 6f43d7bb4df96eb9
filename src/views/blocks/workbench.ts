import "./blocks.css";
import { isTyping } from "../editor/is-typing.ts";
import { AddAtEnd, AddHere } from "./add-buttons.tsx";
import { BlockTools } from "./block-tools.tsx";
import type { Command, CommandContext } from "./command.ts";
import { commands } from "./commands.ts";
import { blockElement, focusedBlock } from "./desk.ts";
import { DeskDialogs, warmUpDialogs } from "./desk-dialogs.tsx";
import { DeskNotice } from "./desk-notice.tsx";
import { EditorSlot, warmUpEditorSlots } from "./editor-slot.tsx";
import { type Chord, isPlainKey, isPressed, isSingleKey } from "./key-chord.ts";
import { singleKeys } from "./single-keys.ts";

/** All that turns a notebook that is read into one that is worked on; a reader has it a moment later than the text. */
export const workbench = {
  AddAtEnd,
  AddHere,
  BlockTools,
  DeskDialogs,
  DeskNotice,
  EditorSlot,
  listenForKeys,
  warmUp: (): Promise<unknown> => Promise.all([warmUpDialogs(), warmUpEditorSlots()]),
};

/** Runs commands by their keys for as long as a notebook is on the page. Gives the way to end it. */
function listenForKeys(context: () => Omit<CommandContext, "block">): () => void {
  function onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
    const now = context();
    // What was asked for may stand there a moment later only.
    if (now.desk.dialog.peek() !== null) return;
    const whole: CommandContext = { ...now, block: focusedBlock(now.desk) };
    if (event.key === "Escape") {
      leave(event, whole);
      return;
    }
    const command = Object.values<Command>(commands).find(({ keys, whileWriting }) =>
      keys.some((chord) => isPressed(chord, event) && counts(chord, event, whole, whileWriting ?? false)),
    );
    if (!command?.available(whole)) return;
    event.preventDefault();
    command.run(whole);
  }
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}

/** Whether a key means a command where it was pressed. */
function counts(chord: Chord, event: KeyboardEvent, { block }: CommandContext, whileWriting: boolean): boolean {
  if (isTyping(event)) return whileWriting;
  if (isSingleKey(chord)) return singleKeys.peek();
  if (!isPlainKey(chord)) return true;
  const itself = block !== null && event.target === blockElement(block.key);
  // Whoever came by mouse scrolls with the arrows.
  return itself && (!chord.startsWith("Arrow") || document.activeElement?.matches(":focus-visible") === true);
}

/** From a control in a block to the block itself. */
function leave(event: KeyboardEvent, { block }: CommandContext): void {
  if (!block || isTyping(event) || event.target === blockElement(block.key)) return;
  event.preventDefault();
  blockElement(block.key)?.focus({ preventScroll: true });
}
