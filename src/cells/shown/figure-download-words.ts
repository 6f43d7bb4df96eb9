import type { InEveryLanguage } from "../../model/language.ts";

/** What is said of saving a figure as a file. */
export interface FigureDownloadWords {
  readonly save: (figure: string, format: string) => string;
  readonly failed: string;
}

export const figureDownloadWords: InEveryLanguage<FigureDownloadWords> = {
  en: {
    save: (figure, format) => `${format}: save the figure “${figure}”`,
    failed: "The file could not be made. Try the other format.",
  },
  da: {
    save: (figure, format) => `${format}: gem figuren “${figure}”`,
    failed: "Filen kunne ikke laves. Prøv det andet format.",
  },
};
