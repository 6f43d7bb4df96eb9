import { useComputed } from "@preact/signals";
import { useState } from "preact/hooks";
import { saveFile } from "../../cells/shown/save-blob.ts";
import { cellsWithoutResult } from "../../export/cells-without-result.ts";
import type { ExportInput } from "../../export/export-input.ts";
import { browserTableDesk } from "../../jobs/browser-workers.ts";
import type { Catalogue } from "../../locale/catalogue.ts";
import { catalogues, loadEveryLanguage } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import { exportInputOf, type OpenNotebook } from "../open-notebook.ts";

type ExportKind = keyof Catalogue["exported"]["panel"]["kinds"];

/** One way to hand a notebook over: a file that is made when it is asked for, and the code for it is loaded then. */
interface Export {
  /** What stands in the name of the file besides that of the notebook. */
  readonly named?: keyof Catalogue["page"]["inFileNames"];
  readonly ending: string;
  readonly type: string;
  make(input: ExportInput, to: { readonly language: Language; readonly name: string }): Promise<string>;
}

const exports: Readonly<Record<ExportKind, Export>> = {
  report: {
    ending: ".html",
    type: "text/html",
    make: async (input, { language }) =>
      (await import("../../export/report/report-html.ts")).reportHtml(input, { language, document }),
  },
  csv: {
    named: "results",
    ending: ".csv",
    type: "text/csv",
    make: async (input, { language }) => {
      const { resultsCsv } = await import("../../export/results-csv.ts");
      const made = await resultsCsv(input, { tables: browserTableDesk(), language });
      if (!made.ok) throw new Error(made.problem.code);
      return made.value;
    },
  },
  draws: {
    named: "draws",
    ending: ".csv",
    type: "text/csv",
    make: async (input) => (await import("../../export/draws-csv.ts")).drawsCsv(input),
  },
  json: {
    named: "results",
    ending: ".json",
    type: "application/json",
    make: async (input, { name }) => (await import("../../export/results-json.ts")).resultsJson(input, name),
  },
  r: {
    ending: ".R",
    type: "text/plain",
    make: async (input, { language }) => (await import("../../export/r-script/r-script.ts")).rScript(input, language),
  },
  citations: {
    ending: ".bib",
    type: "text/plain",
    make: async (input, { language }) => (await import("../../export/bibtex.ts")).bibtex(input, language),
  },
};

export interface ExportPanelProps {
  readonly open: OpenNotebook;
  /** The reader's: that of the files. */
  readonly language: Language;
}

type Progress = { readonly kind: "making" | "failed" } | { readonly kind: "saved"; readonly file: string };

/** The ways to hand a notebook over, with a warning of what would be missing. */
export function ExportPanel({ open, language }: ExportPanelProps) {
  const say = catalogues[language].exported.panel;
  const [progress, setProgress] = useState<Progress | null>(null);
  const missing = useComputed(() => cellsWithoutResult(exportInputOf(open)).length).value;
  const restsOnUploads = [...open.notebook.value.cells.values()].some((cell) => cell.sound && "upload" in cell.spec);

  async function save(kind: ExportKind): Promise<void> {
    const { named, ending, type, make } = exports[kind];
    const file = `${open.name}${named ? `-${catalogues[language].page.inFileNames[named]}` : ""}${ending}`;
    setProgress({ kind: "making" });
    try {
      // Results hold texts in every language, and so do the files.
      await loadEveryLanguage();
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
  const say = catalogues[language].exported.panel;
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
