import type { FieldWords } from "../model/field-words.ts";
import type { InEveryLanguage } from "../model/language.ts";
import type { markFields } from "./marks.ts";

/** What the keys say that every kind of cell has besides its own. */
export const markWords: InEveryLanguage<Readonly<Record<keyof typeof markFields, FieldWords>>> = {
  en: {
    headline: {
      label: "The brief leads with this",
      help: "Choose it for one estimate: the answer that policymakers read first.",
    },
    audience: {
      label: "Who sees this cell",
      help: "The brief for policymakers shows what matters for a decision; the notebook always shows everything.",
      choices: { unsaid: "The brief decides", brief: "The brief too", notebook: "The notebook only" },
    },
  },
  da: {
    headline: {
      label: "Notatet begynder med dette",
      help: "Vælg det for ét skøn: det svar, som beslutningstagere læser først.",
    },
    audience: {
      label: "Hvem ser denne celle",
      help: "Notatet til beslutningstagere viser det, der betyder noget for en beslutning; notesbogen viser altid alt.",
      choices: { unsaid: "Notatet afgør det", brief: "Også notatet", notebook: "Kun notesbogen" },
    },
  },
};
