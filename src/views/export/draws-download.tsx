import { useState } from "preact/hooks";
import { saveFile } from "../../cells/shown/save-blob.ts";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { allDataBehind } from "../../notebook/data-behind.ts";
import { exportInputOf, type OpenNotebook } from "../open-notebook.ts";

export interface DrawsDownloadProps {
  readonly open: OpenNotebook;
  /** Of the cell that shows the draws: the file is named after it. */
  readonly name: string;
  /** The estimates whose draws are meant. */
  readonly estimates: readonly string[];
  readonly language: Language;
}

/** The button that saves the draws which a figure shows; in its place the reason where they may not leave the computer. */
export function DrawsDownload({ open, name, estimates, language }: DrawsDownloadProps) {
  const [failed, setFailed] = useState(false);
  const { draws: say, inFileNames } = catalogues[language].page;
  if (restsOnUpload(open, estimates)) return <p class="aside">{say.withheld}</p>;
  const file = `${name}-${inFileNames.draws}.csv`;
  const save = (): void => {
    import("../../export/draws-csv.ts")
      .then(({ drawsCsv }) => saveFile(file, "text/csv", drawsCsv(exportInputOf(open), estimates)))
      .then(
        () => setFailed(false),
        () => setFailed(true),
      );
  };
  return (
    <p class="figure-files">
      <button type="button" class="quiet" aria-label={say.saveOf(name)} onClick={save}>
        {say.save}
      </button>
      <span role="status">{failed && say.failed}</span>
    </p>
  );
}

function restsOnUpload({ notebook }: OpenNotebook, estimates: readonly string[]): boolean {
  const { cells } = notebook.value;
  return estimates
    .flatMap((estimate) => allDataBehind(notebook.value, estimate))
    .some((data) => {
      const cell = cells.get(data);
      return cell?.sound === true && "upload" in cell.spec;
    });
}
