import { useComputed } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { useLoaded, viewLoader } from "../use-loaded.ts";
import { stopEditing } from "./block-actions.ts";
import { blockOf, type Desk, type Editor } from "./desk.ts";

const loadForm = viewLoader(() => import("../form/cell-form.tsx").then(({ CellForm }) => CellForm));
const loadSource = viewLoader(() =>
  import("../editor/cell-source-editor.tsx").then(({ CellSourceEditor }) => CellSourceEditor),
);
const loadText = viewLoader(() => import("../editor/prose-editor.tsx").then(({ ProseEditor }) => ProseEditor));

/** Asks for the editors. */
export const warmUpEditorSlots = (): Promise<unknown> =>
  Promise.all([
    loadForm(),
    loadSource(),
    loadText(),
    import("../editor/code-editor.tsx").then(({ warmUpEditors }) => warmUpEditors()),
  ]);

export interface EditorSlotProps {
  readonly desk: Desk;
  readonly blockKey: string;
  readonly language: Language;
}

/** Where a block is written, while it is. It follows its block to wherever that goes. */
export function EditorSlot({ desk, blockKey, language }: EditorSlotProps) {
  const editor = useComputed(() => (desk.editing.value?.key === blockKey ? desk.editing.value.editor : null)).value;
  return editor === null ? null : (
    <OpenEditor key={editor} desk={desk} blockKey={blockKey} editor={editor} language={language} />
  );
}

interface OpenEditorProps extends EditorSlotProps {
  readonly editor: Editor;
}

function OpenEditor({ editor, ...props }: OpenEditorProps) {
  const { desk, blockKey } = props;
  const close = (): void => stopEditing(desk, blockKey);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that somebody wants to leave
    <div
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      {editor === "form" && <FormEditor {...props} onClose={close} />}
      {editor === "source" && <SourceEditor {...props} onClose={close} />}
      {editor === "text" && <TextEditor {...props} onClose={close} />}
    </div>
  );
}

interface ClosableProps extends EditorSlotProps {
  readonly onClose: () => void;
}

function FormEditor({ desk, blockKey, language, onClose }: ClosableProps) {
  const form = useLoaded(loadForm);
  const place = useRef<HTMLDivElement>(null);
  const cell = useCell(desk, blockKey);
  const isThere = typeof form !== "string";
  useLayoutEffect(() => {
    place.current?.querySelector<HTMLElement>("input, select, textarea, summary, button")?.focus();
  }, [isThere]);
  if (!isThere) return <Meanwhile state={form} language={language} />;
  return (
    <div ref={place}>{cell && <form.View open={desk.open} cell={cell} language={language} onClose={onClose} />}</div>
  );
}

function SourceEditor({ desk, blockKey, language, onClose }: ClosableProps) {
  const source = useLoaded(loadSource);
  const cell = useCell(desk, blockKey);
  if (typeof source === "string") return <Meanwhile state={source} language={language} />;
  return cell && <source.View open={desk.open} cell={cell} language={language} onClose={onClose} />;
}

function TextEditor({ desk, blockKey, language, onClose }: ClosableProps) {
  const text = useLoaded(loadText);
  const index = useComputed(() => desk.blocks.value.find(({ key }) => key === blockKey)?.index ?? null).value;
  if (typeof text === "string") return <Meanwhile state={text} language={language} />;
  if (index === null) return null;
  const select = desk.editing.peek()?.added?.placeholder;
  return (
    <text.View
      open={desk.open}
      index={index}
      language={language}
      onClose={onClose}
      {...(select === undefined ? {} : { select })}
    />
  );
}

/** The cell of a block as it is now, under whatever name. */
function useCell(desk: Desk, blockKey: string) {
  return useComputed(() => {
    desk.blocks.value;
    const name = blockOf(desk, blockKey)?.cell;
    return name === undefined || name === null ? null : (desk.open.cells.value.get(name) ?? null);
  }).value;
}

const Meanwhile = ({ state, language }: { readonly state: "loading" | "failed"; readonly language: Language }) => (
  <p role="status">{catalogues[language].page.entrance[state]}</p>
);
