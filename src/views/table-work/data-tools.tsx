import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { CellState } from "../../cells/cell-state.ts";
import type { DataValue } from "../../cells/data-value.ts";
import { DisclosureView } from "../../cells/disclosure-view.tsx";
import type { Language } from "../../model/language.ts";
import { words } from "../../text/index.ts";
import { wantedUpload } from "../intake/insert-table.ts";
import type { UploadStore } from "../intake/upload-store.ts";
import type { OpenCell, OpenNotebook } from "../open-notebook.ts";
import { routeFragment } from "../route.ts";
import { SaveTable } from "./save-table.tsx";
import { TableEditor } from "./table-editor.tsx";

export interface DataToolsProps {
  readonly open: OpenNotebook;
  readonly cell: OpenCell;
  readonly uploads: UploadStore;
  readonly language: Language;
}

/** What can be done with the table of a data cell: bring it again, change it, save it. */
export function DataTools({ open, cell, uploads, language }: DataToolsProps) {
  const { tableWork: say, intake } = words[language];
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
