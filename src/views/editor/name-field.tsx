import { useId, useLayoutEffect, useState } from "preact/hooks";
import { cellKinds } from "../../cells/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import type { Language } from "../../model/language.ts";
import type { Cell } from "../../notebook/document.ts";
import { renameCell } from "../../notebook/rename-cell.ts";
import type { OpenNotebook } from "../open-notebook.ts";

export interface NameFieldProps {
  readonly open: OpenNotebook;
  readonly cell: Cell;
  /** The name that the cell gives itself; empty where it gives none. */
  readonly written: string;
  readonly language: Language;
  readonly onRenamed: ((name: string) => void) | undefined;
  /** Escape. */
  readonly onLeave: () => void;
}

/** The name of a cell. A new one is taken when the field is left or Enter is pressed, and every mention follows. */
export function NameField({ open, cell, written, language, onRenamed, onLeave }: NameFieldProps) {
  const say = catalogues[language].page.editor;
  const about = useId();
  const [name, setName] = useState(written);
  const [refusal, setRefusal] = useState<string | null>(null);
  useLayoutEffect(() => setName(written), [written]);

  function rename(): void {
    setRefusal(null);
    const to = name.trim();
    if (to === written) return;
    const renamed = renameCell(open.text.peek(), cell.name, to, cellKinds);
    if (!renamed.ok) {
      setRefusal(problemSentence(renamed.problem, language));
      return;
    }
    open.edit(renamed.value);
    const now = [...open.notebook.peek().cells.values()].find(({ lines }) => lines.first === cell.lines.first);
    if (now) onRenamed?.(now.name);
  }

  return (
    <div>
      <label class="field name-field">
        {say.name}
        <input
          type="text"
          value={name}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={about}
          aria-invalid={refusal !== null}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
          onBlur={rename}
          onKeyDown={(event) => {
            if (event.key === "Enter") rename();
            else if (event.key === "Escape") {
              event.preventDefault();
              onLeave();
            }
          }}
        />
      </label>
      <p class="aside" id={about}>
        {say.nameAbout}
      </p>
      {refusal && (
        <p class="problem" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
