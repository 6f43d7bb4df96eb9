import type { InEveryLanguage } from "../model/language.ts";
import type { ModelClass } from "../model/model-class.ts";

/** What each class of models is called. */
export const modelClassWords: InEveryLanguage<Readonly<Record<ModelClass, string>>> = {
  en: {
    "log-linear": "Log-linear models",
    graphical: "Graphical models",
    "latent-class": "Hidden groups of people",
    "unequal-people": "People unequally easy to find",
    "counts-only": "Counts alone",
  },
  da: {
    "log-linear": "Loglineære modeller",
    graphical: "Grafiske modeller",
    "latent-class": "Skjulte grupper af personer",
    "unequal-people": "Personer, der er ulige lette at finde",
    "counts-only": "Optællinger alene",
  },
};
