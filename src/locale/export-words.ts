import type { InEveryLanguage } from "../model/language.ts";

/** What is said where a notebook is handed over. */
export interface ExportWords {
  readonly title: string;
  readonly about: string;
  readonly uploads: string;
  readonly missing: (cells: string, isOne: boolean) => string;
  readonly runAllFirst: string;
  readonly running: string;
  readonly kinds: Readonly<
    Record<"report" | "csv" | "draws" | "json" | "r" | "citations", { readonly name: string; readonly about: string }>
  >;
  readonly making: string;
  readonly saved: (file: string) => string;
  readonly failed: string;
}

export const exportWords: InEveryLanguage<ExportWords> = {
  en: {
    title: "Hand over",
    about: "Each file is made on this computer and saved to it; nothing is sent anywhere.",
    uploads:
      "Lists that were added from this computer are given protected only: small counts stay hidden, and numbers are rounded so that they do not give them away.",
    missing: (cells, isOne) =>
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
    saved: (file) => `${file} is saved.`,
    failed: "The file could not be made: that is a fault in Mørketal. The notebook is not affected.",
  },
  da: {
    title: "Del eller gem",
    about: "Hver fil laves på denne computer og gemmes på den; intet sendes nogen steder hen.",
    uploads:
      "Lister, der er tilføjet fra denne computer, kommer kun med i beskyttet form: Små antal forbliver skjult, og tal afrundes, så de ikke røber dem.",
    missing: (cells, isOne) =>
      isOne
        ? "1 celle har intet resultat og bliver nævnt som sådan."
        : `${cells} celler har intet resultat og bliver nævnt som sådan.`,
    runAllFirst: "Kør alt først",
    running: "Kører …",
    kinds: {
      report: {
        name: "Rapport (HTML)",
        about: "Tekst, resultater, figurer, metoder og kilder i én fil til at læse, udskrive eller gemme som PDF.",
      },
      csv: { name: "Resultater (CSV)", about: "En række for hvert skøn og scenarie på hvert niveau, uafrundet." },
      draws: {
        name: "Udtrækninger (CSV)",
        about:
          "En række for hver udtrækning i hvert skøn, efter kæde; ingen fra lister, der er tilføjet fra denne computer.",
      },
      json: { name: "Resultater (JSON)", about: "Alt, hvad celler og kontroller fandt, til programmer." },
      r: { name: "R-script", about: "Gentager skønnene med fagets R-pakker, så en fagfælle kan efterprøve dem." },
      citations: { name: "Henvisninger (BibTeX)", about: "Metoderne, data og Mørketal." },
    },
    making: "Filen laves …",
    saved: (file) => `${file} er gemt.`,
    failed: "Filen kunne ikke laves: Det er en fejl i Mørketal. Notesbogen er uberørt.",
  },
};
