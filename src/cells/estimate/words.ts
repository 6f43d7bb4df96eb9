import type { InEveryLanguage } from "../../model/language.ts";
import type { CellKindWords } from "../cell-kind.ts";

/** What an estimate cell says about itself and about the keys that every estimate has; those of its method have their own. */
export const estimateWords = {
  en: {
    name: "Estimate",
    about: "How many people there are in all, by one method.",
    fields: {
      data: { label: "Data", help: "The table of overlaps that is estimated from." },
      method: {
        label: "Method",
        help: "Methods differ in what they take for granted. Try several: where they disagree, the data do not say which is right.",
      },
      by: {
        label: "Group by group",
        help: "Estimates each group by itself and adds the groups up. Use it where groups differ in how they come onto lists, if each group has overlaps enough.",
      },
    },
  },
  da: {
    name: "Skøn",
    about: "Hvor mange personer der er i alt, efter én metode.",
    fields: {
      data: { label: "Data", help: "Den tabel med overlap, der skønnes ud fra." },
      method: {
        label: "Metode",
        help: "Metoder adskiller sig i, hvad de tager for givet. Prøv flere: Hvor de er uenige, siger data ikke, hvem der har ret.",
      },
      by: {
        label: "Gruppe for gruppe",
        help: "Skønner hver gruppe for sig og lægger grupperne sammen. Brug det, hvor grupper kommer på lister på hver sin måde, hvis hver gruppe har overlap nok.",
      },
    },
  },
} as const satisfies InEveryLanguage<CellKindWords>;
