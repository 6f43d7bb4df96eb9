import { cellKinds } from "../../cells/index.ts";
import type { IntakeReport } from "../../data/intake/contract.ts";
import { catalogues, inEveryLanguage } from "../../locale/catalogues.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Language } from "../../model/language.ts";
import { cellYaml } from "../../notebook/cell-yaml.ts";
import { insertCell, replaceCell } from "../../notebook/edit-cell.ts";
import { cellNameOf, freeCellName } from "../../notebook/free-cell-name.ts";
import { cellMapping, type OpenNotebook } from "../open-notebook.ts";
import type { UploadStore } from "./upload-store.ts";

export interface Insertion {
  readonly open: OpenNotebook;
  /** The cell whose table is asked for again; null for a new one at the end. */
  readonly cell: string | null;
  readonly name: string;
  readonly report: IntakeReport;
  readonly uploads: UploadStore;
  readonly language: Language;
}

/** Puts a table into a notebook, by name and SHA-256, and gives the name of its cell. */
export function insertTable({ open, cell, name, report, uploads, language }: Insertion): string {
  const upload = { name, sha256: uploads.add(datasetOf(report, name)) };
  const text = open.text.peek();
  const old = cell === null ? undefined : open.cells.peek().get(cell);
  const inserted = old
    ? old.cell.name
    : freeCellName(open.notebook.peek(), cellNameOf(name) || cellNameOf(catalogues[language].intake.use.defaultName));
  open.edit(
    old
      ? replaceCell(text, inserted, cellYaml({ ...cellMapping(old), upload }), cellKinds)
      : insertCell(
          text,
          text.split("\n").length,
          { kind: "data", name: inserted, yaml: cellYaml({ upload }) },
          cellKinds,
        ),
  );
  // Other cells may have waited for the same table.
  for (const { state, run } of open.cells.peek().values()) {
    const now = state.peek();
    if (now.status === "failed" && now.problem.code === "upload-missing") run();
  }
  return inserted;
}

/** The table that a cell asks for; null if it asks for none. */
export function wantedUpload(
  open: OpenNotebook,
  cell: string,
): { readonly name: string; readonly sha256: string } | null {
  const found = open.cells.value.get(cell);
  const upload = found && cellMapping(found).upload;
  if (typeof upload !== "object" || upload === null || !("name" in upload) || !("sha256" in upload)) return null;
  return { name: String(upload.name), sha256: String(upload.sha256) };
}

function datasetOf({ table, strata }: IntakeReport, name: string): Dataset {
  const years = [...new Set(strata.map(({ values }) => values.year ?? ""))].filter((year) => /^\d+$/.test(year)).sort();
  const period = years.length > 1 ? `${years[0]}–${years.at(-1)}` : years[0];
  return {
    table,
    strata,
    description: {
      name: cellNameOf(name),
      title: inEveryLanguage(() => name),
      counts: inEveryLanguage(({ intake }) => intake.use.counts),
      year: inEveryLanguage(({ intake }) => period ?? intake.use.year),
      source: "",
      citation: "",
      listNames: {},
    },
  };
}
