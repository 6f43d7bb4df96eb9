import type { InEveryLanguage } from "../model/language.ts";

/** What is said of saving draws as a file. */
export interface DrawsFileWords {
  readonly save: string;
  readonly saveOf: (cell: string) => string;
  readonly failed: string;
  /** In place of the button, where the estimate rests on lists from this computer. */
  readonly withheld: string;
}

export const drawsFileWords: InEveryLanguage<DrawsFileWords> = {
  en: {
    save: "Draws (CSV)",
    saveOf: (cell) => `Draws (CSV): save the draws that “${cell}” shows`,
    failed: "The file could not be made.",
    withheld:
      "The draws of lists that were added from this computer are not saved as a file: with all their digits they could give small counts away.",
  },
  da: {
    save: "Udtrækninger (CSV)",
    saveOf: (cell) => `Udtrækninger (CSV): gem de udtrækninger, som “${cell}” viser`,
    failed: "Filen kunne ikke laves.",
    withheld:
      "Udtrækningerne fra lister, der er tilføjet fra denne computer, gemmes ikke som fil: Med alle deres cifre kunne de røbe små antal.",
  },
};
