import { useComputed } from "@preact/signals";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import type { OpenNotebook } from "../open-notebook.ts";
import { deskOf } from "./desk.ts";
import { Icon } from "./icon.tsx";
import { redo, undo } from "./undo.ts";

export interface HeaderToolsProps {
  readonly open: OpenNotebook;
  readonly language: Language;
}

/** What applies to the notebook as a whole: undo, redo, the ways out of it and the list of commands. */
export function HeaderTools({ open, language }: HeaderToolsProps) {
  const desk = deskOf(open);
  const say = catalogues[language].page.desk;
  const canUndo = useComputed(() => open.canUndo.value).value;
  const canRedo = useComputed(() => open.canRedo.value).value;
  return (
    <>
      {/* In place even where there is nothing to take back, so that the focus is not lost. */}
      <span class="undo-tools">
        <button
          type="button"
          class="button"
          aria-label={say.undo}
          title={say.undo}
          aria-disabled={!canUndo}
          onClick={() => undo(desk, language)}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          class="button"
          aria-label={say.redo}
          title={say.redo}
          aria-disabled={!canRedo}
          onClick={() => redo(desk, language)}
        >
          <Icon name="redo" />
        </button>
        <button
          type="button"
          class="button"
          aria-label={say.commands}
          title={say.commands}
          aria-haspopup="dialog"
          onClick={() => {
            desk.dialog.value = { kind: "commands" };
          }}
        >
          ?
        </button>
      </span>
      <button
        type="button"
        class="button"
        aria-haspopup="dialog"
        onClick={() => {
          desk.dialog.value = { kind: "export" };
        }}
      >
        {say.handOver}
      </button>
    </>
  );
}
