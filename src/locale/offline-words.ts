import type { InEveryLanguage } from "../model/language.ts";

/** What is said about the copy of the app that the browser keeps. */
export interface OfflineWords {
  /** Said once, when the first copy is complete. */
  readonly ready: string;
  readonly understood: string;
  readonly newVersion: string;
  readonly reload: string;
  readonly later: string;
}

export const offlineWords: InEveryLanguage<OfflineWords> = {
  en: {
    ready:
      "Mørketal now opens without a network as well. Only the app itself is kept in this browser, none of your data.",
    understood: "Got it",
    newVersion: "There is a new version of Mørketal. You go on with the old one until you reload the page.",
    reload: "Reload and use the new version",
    later: "Later",
  },
  da: {
    ready: "Mørketal kan nu også åbnes uden net. Kun selve programmet er gemt i browseren, ingen af dine data.",
    understood: "Forstået",
    newVersion: "Der er kommet en ny version af Mørketal. Du arbejder videre i den gamle, indtil du genindlæser siden.",
    reload: "Genindlæs, og brug den nye version",
    later: "Senere",
  },
};
