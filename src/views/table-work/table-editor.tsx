import type { DataValue } from "../../cells/data-value.ts";
import type { Language } from "../../model/language.ts";
import { words } from "../../text/index.ts";
import type { OpenCell, OpenNotebook } from "../open-notebook.ts";
import { StepForm } from "./step-form.tsx";
import { writeSteps, writtenSteps } from "./written-steps.ts";

export interface TableEditorProps {
  readonly open: OpenNotebook;
  readonly cell: OpenCell;
  /** The table after the steps so far; null while it cannot be had. */
  readonly value: DataValue | null;
  readonly language: Language;
}

/** What was done to a table, the way back, and the next change. */
export function TableEditor({ open, cell, value, language }: TableEditorProps) {
  const say = words[language].tableWork.edit;
  const written = writtenSteps(cell);
  return (
    <>
      <p>{say.about}</p>
      {value && (
        <div role="status">
          {value.steps.length === 0 ? (
            <p>{say.noSteps}</p>
          ) : (
            <>
              <p class="list-head">{say.steps}</p>
              <ol>
                {value.steps.map(({ done }, index) => (
                  <li key={index}>{done[language]}</li>
                ))}
              </ol>
            </>
          )}
        </div>
      )}
      <p>
        {/* It stays when nothing is left to undo, so that the focus is not lost. */}
        <button
          type="button"
          class="button"
          aria-disabled={written.length === 0}
          onClick={() => written.length > 0 && writeSteps(open, cell, written.slice(0, -1))}
        >
          {say.undo}
        </button>
      </p>
      {value && (
        <StepForm dataset={value} language={language} onStep={(step) => writeSteps(open, cell, [...written, step])} />
      )}
    </>
  );
}
