import { useComputed } from "@preact/signals";
import { useState } from "preact/hooks";
import { cellsWithoutResult } from "../../export/cells-without-result.ts";
import type { Language } from "../../model/language.ts";
import { exportWords } from "../../text/export-words.ts";
import { formatCount } from "../../text/numbers.ts";
import type { OpenNotebook } from "../open-notebook.ts";
import { saveFile } from "../table-work/save-file.ts";
import { exportInputOf } from "./export-input-of.ts";
import { type ExportKind, exports } from "./exports.ts";

export interface ExportPanelProps {
  readonly open: OpenNotebook;
  /** The reader's: that of the report. */
  readonly language: Language;
}

type Progress = { readonly kind: "making" | "failed" } | { readonly kind: "saved"; readonly file: string };

/** The ways to hand a notebook over, with a warning of what would be missing. */
export function ExportPanel({ open, language }: ExportPanelProps) {
  const say = exportWords[language];
  const [progress, setProgress] = useState<Progress | null>(null);
  const missing = useComputed(() => cellsWithoutResult(exportInputOf(open)).length).value;
  const restsOnUploads = [...open.notebook.value.cells.values()].some((cell) => cell.sound && "upload" in cell.spec);

  async function save(kind: ExportKind): Promise<void> {
    const { ending, type, make } = exports[kind];
    const file = `${open.name}${ending}`;
    setProgress({ kind: "making" });
    try {
      saveFile(file, type, await make(exportInputOf(open), { language, name: open.name }));
      setProgress({ kind: "saved", file });
    } catch (error) {
      console.error(error);
      setProgress({ kind: "failed" });
    }
  }

  return (
    <section class="export" aria-label={say.title}>
      <p>{say.about}</p>
      {restsOnUploads && <p class="note">{say.uploads}</p>}
      {missing > 0 && (
        <p class="note">
          {say.missing(formatCount(missing, language), missing === 1)}{" "}
          <button type="button" class="quiet" disabled={open.busy.value} onClick={() => open.runAll()}>
            {open.busy.value ? say.running : say.runAllFirst}
          </button>
        </p>
      )}
      <ul class="plain">
        {exportKinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class="button"
              aria-describedby={`export-${kind}`}
              disabled={progress?.kind === "making"}
              onClick={() => void save(kind)}
            >
              {say.kinds[kind].name}
            </button>{" "}
            <span class="aside" id={`export-${kind}`}>
              {say.kinds[kind].about}
            </span>
          </li>
        ))}
      </ul>
      <p role="status">{told(progress, language)}</p>
    </section>
  );
}

const exportKinds = Object.keys(exports) as ExportKind[];

function told(progress: Progress | null, language: Language): string {
  const say = exportWords[language];
  switch (progress?.kind) {
    case undefined:
      return "";
    case "making":
      return say.making;
    case "failed":
      return say.failed;
    case "saved":
      return say.saved(progress.file);
    default:
      return progress satisfies never;
  }
}
