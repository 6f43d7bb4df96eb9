import { tableSteps } from "../../data/table-steps/index.ts";
import type { TableStep } from "../../data/table-steps/table-step.ts";
import type { FieldsWords } from "../../model/field-words.ts";
import type { InEveryLanguage, Language } from "../../model/language.ts";
import type { CellKindWords } from "../cell-kind.ts";

const stepsIn = (language: Language): FieldsWords =>
  Object.fromEntries(
    Object.entries<TableStep>(tableSteps).map(([key, { words }]) => {
      const { name, about, fields } = words[language];
      return [key, { label: name, help: about, fields }];
    }),
  );

/** What a data cell says about itself and its keys. */
export const dataWords: InEveryLanguage<CellKindWords> = {
  en: {
    name: "Data",
    about: "A table that counts how many people are on which lists.",
    fields: {
      dataset: {
        label: "Dataset that comes with Mørketal",
        help: "Published tables, each with its source. They never change, so an estimate from them can be repeated.",
      },
      table: {
        label: "Table in the notebook",
        help: "Counts that you write yourself. They can be read by everybody who gets the notebook.",
        fields: {
          title: { label: "Title", help: "What the table is, in a few words." },
          lists: { label: "Lists", help: "Short names of the lists, such as PF and NG." },
          counts: {
            label: "People",
            help: "How many people are on exactly these lists. Leave out where there is nobody. A hidden count is written as its bounds, such as 1..4.",
          },
          unobservable: {
            label: "Patterns that nobody could have",
            help: "As when two lists never operated at the same time: 1 for on the list, 0 for not on it. The zeros there are then no evidence.",
          },
          stated: {
            label: "Totals that somebody states",
            help: "People on each list, and on any of them under “all”. They serve to check the counts.",
          },
        },
      },
      upload: {
        label: "Table made from your files",
        help: "It stays on this computer: the notebook holds its name and a fingerprint, and no counts.",
        fields: {
          name: { label: "Name", help: "What the table is called on this computer." },
          sha256: { label: "Fingerprint", help: "It shows whether the table is still the same." },
        },
      },
      steps: {
        label: "Changes of the table",
        help: "They are made in this order, and the table itself is left as it is.",
        fields: stepsIn("en"),
      },
    },
  },
  da: {
    name: "Data",
    about: "En tabel, der tæller, hvor mange personer der står på hvilke lister.",
    fields: {
      dataset: {
        label: "Datasæt, der følger med Mørketal",
        help: "Offentliggjorte tabeller, hver med sin kilde. De ændrer sig ikke, så et skøn ud fra dem kan gentages.",
      },
      table: {
        label: "Tabel i notesbogen",
        help: "Antal, som du selv skriver. De kan læses af alle, der får notesbogen.",
        fields: {
          title: { label: "Titel", help: "Hvad tabellen er, med få ord." },
          lists: { label: "Lister", help: "Listernes korte navne, for eksempel PF og NG." },
          counts: {
            label: "Personer",
            help: "Hvor mange personer der er på netop disse lister. Udelad dem, hvor der ingen er. Et skjult antal skrives med sine grænser, for eksempel 1..4.",
          },
          unobservable: {
            label: "Mønstre, som ingen kunne have",
            help: "For eksempel når to lister aldrig virkede samtidig: 1 for på listen, 0 for ikke på den. Nullerne dér siger så ikke noget.",
          },
          stated: {
            label: "Samlede tal, som nogen oplyser",
            help: "Personer på hver liste, og på mindst én af dem under “all”. De bruges til at kontrollere antallene.",
          },
        },
      },
      upload: {
        label: "Tabel lavet af dine filer",
        help: "Den bliver på denne computer: Notesbogen rummer dens navn og et fingeraftryk, men ingen antal.",
        fields: {
          name: { label: "Navn", help: "Hvad tabellen hedder på denne computer." },
          sha256: { label: "Fingeraftryk", help: "Det viser, om tabellen stadig er den samme." },
        },
      },
      steps: {
        label: "Ændringer af tabellen",
        help: "De foretages i denne rækkefølge, og selve tabellen bliver, som den er.",
        fields: stepsIn("da"),
      },
    },
  },
};
