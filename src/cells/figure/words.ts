import { figureList } from "../../figures/figure-list.ts";
import type { InEveryLanguage, Language } from "../../model/language.ts";
import type { CellKindWords } from "../cell-kind.ts";

const namesIn = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(figureList).map(([key, { name }]) => [key, name[language]]));

/** What a figure cell says about itself and its keys. */
export const figureWords: InEveryLanguage<CellKindWords> = {
  en: {
    name: "Figure",
    about: "A drawing of the results of other cells.",
    fields: {
      kind: {
        label: "Figure",
        help: "Each figure answers a question of its own, and is drawn from cells of one kind.",
        choices: namesIn("en"),
      },
      of: { label: "Drawn from", help: "The cells whose results are shown." },
      population: {
        label: "Inhabitants",
        help: "How many inhabitants each stratum has, by its name. Without any, all strata are counted among the inhabitants that the top of the notebook states.",
      },
    },
  },
  da: {
    name: "Figur",
    about: "En tegning af andre cellers resultater.",
    fields: {
      kind: {
        label: "Figur",
        help: "Hver figur svarer på sit eget spørgsmål og tegnes ud fra celler af én slags.",
        choices: namesIn("da"),
      },
      of: { label: "Tegnes ud fra", help: "De celler, hvis resultater vises." },
      population: {
        label: "Indbyggere",
        help: "Hvor mange indbyggere hvert stratum har, efter dets navn. Uden dem regnes alle strata i forhold til det indbyggertal, der står øverst i notesbogen.",
      },
    },
  },
};
