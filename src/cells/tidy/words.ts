import type { InEveryLanguage } from "../../model/language.ts";
import type { CellKindWords } from "../cell-kind.ts";

/** What a cell of published figures says about itself and its keys. */
export const tidyWords: InEveryLanguage<CellKindWords> = {
  en: {
    name: "Figures",
    about: "A table of published figures, which says nothing of overlaps.",
    fields: {
      dataset: { label: "Dataset", help: "The dataset that the figures come with." },
      table: { label: "Table", help: "Which of its tables is shown." },
    },
  },
  da: {
    name: "Tal",
    about: "En tabel med offentliggjorte tal, som intet siger om overlap.",
    fields: {
      dataset: { label: "Datasæt", help: "Det datasæt, tallene følger med." },
      table: { label: "Tabel", help: "Hvilken af dets tabeller der vises." },
    },
  },
};
