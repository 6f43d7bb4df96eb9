import { speech } from "../speech.ts";
import { quoted } from "./quoted.ts";

export const exported = {
  /** After the first of three and more authors. */
  etAl: "et al.",
  panel: {
    title: "Hand over",
    about: "Each file is made on this computer and saved to it; nothing is sent anywhere.",
    uploads:
      "Lists that were added from this computer are given protected only: small counts stay hidden, and numbers are rounded so that they do not give them away.",
    missing: (cells: string, isOne: boolean) =>
      isOne
        ? "1 cell has no result and will be listed as such."
        : `${cells} cells have no result and will be listed as such.`,
    runAllFirst: "Run all first",
    running: "Running …",
    kinds: {
      report: {
        name: "Report (HTML)",
        about: "Text, results, figures, methods and sources in one file to read, print or save as PDF.",
      },
      csv: { name: "Results (CSV)", about: "A row for each estimate and scenario at each level, unrounded." },
      draws: {
        name: "Draws (CSV)",
        about: "A row for each draw of each estimate, by chain; none of lists that were added from this computer.",
      },
      json: { name: "Results (JSON)", about: "Everything that cells and checks found, for programs." },
      r: {
        name: "R script",
        about: "Repeats the estimates with the R packages of the field, for a reviewer to check.",
      },
      citations: { name: "Citations (BibTeX)", about: "The methods, the data and Mørketal." },
    },
    making: "Making the file …",
    saved: (file: string) => `${file} is saved.`,
    failed: "The file could not be made: that is a fault in Mørketal. The notebook is not affected.",
  },
  /** What a report says beyond what its cells say. Numbers come as text. */
  report: {
    report: "Report",
    madeWith: (seed: string) => `Made with Mørketal from a notebook with seed ${seed}`,
    question: "Question",
    missing: (missing: string, all: string, isOne: boolean) =>
      `${missing} of ${all} cells ${isOne ? "has" : "have"} no result`,
    missingAbout: "They stand in their places below, with the reason:",
    noResult: "No result.",
    /** Of a cell that nothing went wrong with. */
    notDone: {
      waiting: "This cell had not been run when the report was made.",
      stale: "This cell had been changed, or something that it needs, and not run again when the report was made.",
      queued: "This cell was still to run when the report was made.",
      running: "This cell was still running when the report was made.",
    },
    documentProblems: "The notebook has mistakes that belong to no cell",
    rowsShown: (shown: string, all: string) => `The first ${shown} of ${all} rows; the results file has them all.`,
    unnumberedNote: "Told without numbers, as those could give small counts away:",
    reasonsAt: "The reasons stand under",
    checks: "What the checks found",
    checked: (names: string) => `Checked: ${names}.`,
    noConcern: "None of them found a reason for doubt.",
    figureTable: "The figure as a table",
    methods: "Methods",
    methodUsed: (cells: readonly string[]) => `Used for ${speech("en").series(cells.map(quoted))}.`,
    intervals: "Intervals",
    provenance: "How to obtain the same numbers",
    provenanceAbout:
      "With these data, options and seed the same version of the method gives the same numbers. The fingerprint is the SHA-256 of the table of counts.",
    notGiven: "not given",
    notGivenAbout:
      "The fingerprint of lists that were added is not given: with it, the hidden counts could be found by trying.",
    references: "References",
    app: (name: string, version: string) => `${name}, version ${version}.`,
  },
};
