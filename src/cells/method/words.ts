import type { InEveryLanguage } from "../../model/language.ts";
import type { CellKindWords } from "../cell-kind.ts";

/** What the description of a method says about itself and its keys. */
export const methodWords = {
  en: {
    name: "Method",
    about: "A method in words: what it assumes, when it fails, its options, and where it comes from.",
    fields: { method: { label: "Method", help: "The method that is described." } },
  },
  da: {
    name: "Metode",
    about: "En metode i ord: hvad den antager, hvornår den svigter, dens valgmuligheder, og hvor den kommer fra.",
    fields: { method: { label: "Metode", help: "Den metode, der beskrives." } },
  },
} as const satisfies InEveryLanguage<CellKindWords>;

/** What stands around the words of the method itself. */
export const methodSentences = {
  en: {
    options: (method: string) => `Options of the method ${method}`,
    option: "Option",
    meaning: "What it does",
    values: "What may be written",
    usual: "As usual",
    must: "must be written",
    references: "References",
  },
  da: {
    options: (method: string) => `Valgmuligheder for metoden ${method}`,
    option: "Valg",
    meaning: "Hvad det gør",
    values: "Hvad der kan skrives",
    usual: "Normalt",
    must: "skal skrives",
    references: "Kilder",
  },
} as const;
