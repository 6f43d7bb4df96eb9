import type { InEveryLanguage } from "../model/language.ts";

/** What is said before the brief itself, and its own words, are loaded. */
export interface BriefEntranceWords {
  /** What such a page is called: on the way to it, and in the title of the window. */
  readonly name: string;
  readonly loading: string;
  readonly failed: string;
}

export const briefEntrance: InEveryLanguage<BriefEntranceWords> = {
  en: {
    name: "Brief",
    loading: "The brief is opened …",
    failed: "The brief could not be loaded. Load the page anew.",
  },
  da: {
    name: "Notat",
    loading: "Notatet åbnes …",
    failed: "Notatet kunne ikke hentes. Indlæs siden igen.",
  },
};
