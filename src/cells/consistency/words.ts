import type { InEveryLanguage } from "../../model/language.ts";
import type { CellKindWords } from "../cell-kind.ts";

/** What a consistency cell says about itself and its own keys. */
export const consistencyCellWords = {
  en: {
    name: "Internal consistency",
    about: "How well the other lists estimate the size of each list, which is known.",
    fields: {
      data: { label: "Data", help: "The table of overlaps whose lists are tried out." },
      method: {
        label: "Method",
        help: "It estimates each list from the others. Choose the one that your estimate rests on.",
      },
      "least-overlaps": {
        label: "Fewest overlaps",
        help: "A list is left alone if the others have fewer overlaps of two lists than this among its people.",
      },
    },
  },
  da: {
    name: "Indre sammenhæng",
    about: "Hvor godt de andre lister skønner størrelsen af hver liste, som er kendt.",
    fields: {
      data: { label: "Data", help: "Den tabel med overlap, hvis lister prøves af." },
      method: {
        label: "Metode",
        help: "Den skønner hver liste ud fra de andre. Vælg den, dit skøn hviler på.",
      },
      "least-overlaps": {
        label: "Færrest overlap",
        help: "En liste springes over, hvis de andre har færre overlap mellem to lister end dette blandt dens personer.",
      },
    },
  },
} as const satisfies InEveryLanguage<CellKindWords>;
