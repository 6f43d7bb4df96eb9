import "./blocks.css";
import { useComputed } from "@preact/signals";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { isTyping } from "../editor/is-typing.ts";
import type { Library } from "../library.ts";
import { useLoaded, viewLoader } from "../use-loaded.ts";
import { BlockTools } from "./block-tools.tsx";
import { type Command, type CommandContext, commands } from "./commands.ts";
import { blockElement, blockOf, type Desk, focusedBlock, undo } from "./desk.ts";
import { DeskDialog } from "./desk-dialog.tsx";
import { EditorSlot, warmUpEditorSlots } from "./editor-slot.tsx";
import { Icon } from "./icon.tsx";
import { type Chord, isPlainKey, isPressed, isSingleKey, singleKeys } from "./key-chord.ts";

const loadAdd = viewLoader(() => import("./add-dialog.tsx").then(({ AddDialog }) => AddDialog));
const loadCommands = viewLoader(() => import("./command-list.tsx").then(({ CommandList }) => CommandList));
const loadExport = viewLoader(() => import("../export/export-panel.tsx").then(({ ExportPanel }) => ExportPanel));

/** Asks for all that may stand over the page. */
const warmUpDialogs = (): Promise<unknown> => Promise.all([loadAdd(), loadCommands(), loadExport()]);

interface DeskDialogsProps {
  readonly desk: Desk;
  readonly library: Library;
  readonly language: Language;
}

/** What stands over the page, if anything does. */
function DeskDialogs({ desk, library, language }: DeskDialogsProps) {
  const dialog = desk.dialog.value;
  switch (dialog?.kind) {
    case undefined:
      return null;
    case "add":
      return <Add desk={desk} after={dialog.after} language={language} />;
    case "commands":
      return <Commands desk={desk} library={library} language={language} />;
    case "export":
      return <Export desk={desk} language={language} />;
    default:
      return dialog satisfies never;
  }
}

function Add(props: Parameters<typeof import("./add-dialog.tsx").AddDialog>[0]) {
  const view = useLoaded(loadAdd);
  if (typeof view !== "string") return <view.View {...props} />;
  return <Meanwhile {...props} title={catalogues[props.language].page.blocks.addTitle} state={view} />;
}

function Commands(props: DeskDialogsProps) {
  const view = useLoaded(loadCommands);
  if (typeof view !== "string") return <view.View {...props} />;
  return <Meanwhile {...props} title={catalogues[props.language].page.desk.commands} state={view} />;
}

interface MeanwhileProps {
  readonly desk: Desk;
  readonly title: string;
  readonly state: "loading" | "failed";
  readonly language: Language;
}

/** In the place of what is not loaded yet, so that no key gets past it to the page. */
const Meanwhile = ({ desk, title, state, language }: MeanwhileProps) => (
  <DeskDialog
    title={title}
    language={language}
    onClose={() => {
      desk.dialog.value = null;
    }}
  >
    <p role="status">{catalogues[language].page.entrance[state]}</p>
  </DeskDialog>
);

function Export({ desk, language }: Pick<DeskDialogsProps, "desk" | "language">) {
  const view = useLoaded(loadExport);
  const close = (): void => {
    desk.dialog.value = null;
  };
  return (
    <DeskDialog title={catalogues[language].page.desk.handOver} language={language} onClose={close}>
      {typeof view === "string" ? (
        <p role="status">{catalogues[language].page.entrance[view]}</p>
      ) : (
        <view.View open={desk.open} language={language} />
      )}
    </DeskDialog>
  );
}

interface AddHereProps {
  readonly desk: Desk;
  readonly blockKey: string;
  readonly language: Language;
}

/** Between two blocks, for the mouse alone: with the keyboard one adds from the block that has the focus. */
const AddHere = ({ desk, blockKey, language }: AddHereProps) => (
  <button
    type="button"
    class="add-here"
    aria-hidden="true"
    tabIndex={-1}
    onClick={() => {
      const index = blockOf(desk, blockKey)?.index;
      if (index !== undefined) desk.dialog.value = { kind: "add", after: index - 1 };
    }}
  >
    <Icon name="add" /> {catalogues[language].page.blocks.addHere}
  </button>
);

interface AddAtEndProps {
  readonly desk: Desk;
  readonly language: Language;
}

/** After the last block. */
function AddAtEnd({ desk, language }: AddAtEndProps) {
  const own = useComputed(() => desk.open.edited.value || desk.open.unsaved.value).value;
  return (
    <p class="add-at-end" data-own={own}>
      <button
        type="button"
        class="button"
        onClick={() => {
          desk.dialog.value = { kind: "add", after: desk.blocks.peek().length - 1 };
        }}
      >
        <Icon name="add" /> {catalogues[language].page.blocks.add}
      </button>
    </p>
  );
}

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

/** What was just done, at the foot of the window, with the way to take it back; the next change takes it away. */
function DeskNotice({ desk, language }: { readonly desk: Desk; readonly language: Language }) {
  const say = catalogues[language].page.blocks;
  const notice = desk.notice.value;
  const hide = (): void => {
    desk.notice.value = null;
  };
  return (
    <div role="status">
      {notice && (
        <div class="desk-notice">
          <p>{notice.sentence}</p>
          {notice.canUndo && (
            <button type="button" class="quiet" onClick={() => undo(desk, language)}>
              {catalogues[language].page.desk.undo}
            </button>
          )}
          <button type="button" class="block-tool" aria-label={say.dismiss} onClick={hide}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
