import { AddAtEnd, AddHere } from "./add-buttons.tsx";
import { BlockTools } from "./block-tools.tsx";
import { DeskDialogs, warmUpDialogs } from "./desk-dialogs.tsx";
import { DeskNotice } from "./desk-notice.tsx";
import { EditorSlot, warmUpEditorSlots } from "./editor-slot.tsx";
import { listenForKeys } from "./listen-for-keys.ts";
import "./blocks.css";

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
