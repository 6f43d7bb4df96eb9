import type { ExportInput } from "../../export/export-input.ts";
import type { Language } from "../../model/language.ts";
import type { ExportWords } from "../../text/export-words.ts";

export type ExportKind = keyof ExportWords["kinds"];

/** One way to hand a notebook over: a file that is made when it is asked for, and the code for it is loaded then. */
export interface Export {
  /** Follows the name of the notebook in that of the file. */
  readonly ending: string;
  readonly type: string;
  make(input: ExportInput, to: { readonly language: Language; readonly name: string }): Promise<string>;
}

export const exports: Readonly<Record<ExportKind, Export>> = {
  report: {
    ending: ".html",
    type: "text/html",
    make: async (input, { language }) =>
      (await import("../../export/report/report-html.ts")).reportHtml(input, { language, document }),
  },
  csv: {
    ending: "-results.csv",
    type: "text/csv",
    make: async (input) => (await import("../../export/results-csv.ts")).resultsCsv(input),
  },
  draws: {
    ending: "-draws.csv",
    type: "text/csv",
    make: async (input) => (await import("../../export/draws-csv.ts")).drawsCsv(input),
  },
  json: {
    ending: "-results.json",
    type: "application/json",
    make: async (input, { name }) => (await import("../../export/results-json.ts")).resultsJson(input, name),
  },
  r: {
    ending: ".R",
    type: "text/plain",
    make: async (input) => (await import("../../export/r-script/r-script.ts")).rScript(input),
  },
  citations: {
    ending: ".bib",
    type: "text/plain",
    make: async (input) => (await import("../../export/bibtex.ts")).bibtex(input),
  },
};
