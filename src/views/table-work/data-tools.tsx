import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { DataValue } from "../../cells/data/index.ts";
import { cellKinds } from "../../cells/index.ts";
import type { CellState } from "../../cells/session/cell-state.ts";
import { DisclosureView } from "../../cells/shown/disclosure-view.tsx";
import type { WrittenStep } from "../../data/table-steps/apply-steps.ts";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { cellYaml } from "../../notebook/cell-yaml.ts";
import { replaceCell } from "../../notebook/edit-cell.ts";
import { wantedUpload } from "../intake/insert-table.ts";
import type { UploadStore } from "../intake/upload-store.ts";
import { cellMapping, type OpenCell, type OpenNotebook } from "../open-notebook.ts";
import { routeFragment } from "../route.ts";
import { SaveTable } from "./save-table.tsx";
import { StepForm } from "./step-form.tsx";

export interface DataToolsProps {
  readonly open: OpenNotebook;
  readonly cell: OpenCell;
  readonly uploads: UploadStore;
  readonly language: Language;
}

/** What can be done with the table of a data cell: bring it again, change it, save it. */
export function DataTools({ open, cell, uploads, language }: DataToolsProps) {
  const { tableWork: say, ...intake } = catalogues[language].intake;
  const state = useComputed(() => cell.state.value as CellState<DataValue>).value;
  // A change is computed anew in an instant; until then the form stays as it is, and so does the focus in it.
  const last = useRef<DataValue | null>(null);
  if (state.status === "done") last.current = state.value;
  if (state.status === "failed") last.current = null;
  const value = last.current;
  if (!cell.cell.sound) return null;
  if (state.status === "failed" && state.problem.code === "upload-missing") {
    const again = routeFragment({ page: "add-data", notebook: open.name, place: cell.cell.name, language: null });
    return (
      <p>
        <a class="button" href={again}>
          {intake.addAgain}
        </a>
      </p>
    );
  }
  if (!value && state.status !== "failed") return null;
  const upload = wantedUpload(open, cell.cell.name);
  return (
    <>
      <DisclosureView summary={say.edit.title}>
        {() => <TableEditor open={open} cell={cell} value={value} language={language} />}
      </DisclosureView>
      {value && (
        <DisclosureView summary={say.save.title}>
          {() => (
            <SaveTable
              dataset={value}
              language={language}
              onSaved={() => {
                if (upload) uploads.markSaved(upload.sha256);
              }}
            />
          )}
        </DisclosureView>
      )}
    </>
  );
}

interface TableEditorProps {
  readonly open: OpenNotebook;
  readonly cell: OpenCell;
  /** The table after the steps so far; null while it cannot be had. */
  readonly value: DataValue | null;
  readonly language: Language;
}

/** What was done to a table, the way back, and the next change. */
function TableEditor({ open, cell, value, language }: TableEditorProps) {
  const say = catalogues[language].intake.tableWork.edit;
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

/** The steps that a data cell writes. */
export function writtenSteps(cell: OpenCell): readonly WrittenStep[] {
  const { steps } = cellMapping(cell);
  return Array.isArray(steps) ? steps : [];
}

/** Writes other steps into a data cell; all else in the notebook stays as it is. */
export function writeSteps(open: OpenNotebook, cell: OpenCell, steps: readonly WrittenStep[]): void {
  const { steps: _, ...others } = cellMapping(cell);
  const mapping = steps.length > 0 ? { ...others, steps } : others;
  open.edit(replaceCell(open.text.peek(), cell.cell.name, cellYaml(mapping), cellKinds));
}
