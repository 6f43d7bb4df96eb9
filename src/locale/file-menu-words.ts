import type { InEveryLanguage } from "../model/language.ts";

/** What is said of files before their menu, and its own words, are loaded. */
export interface FileMenuWords {
  readonly menu: string;
  /** Heading of a notebook that is not there yet. */
  readonly notebook: string;
  readonly loading: string;
  readonly failed: string;
  readonly unsaved: string;
  /** Heading over the notebooks that somebody opened or began. */
  readonly ownNotebooks: string;
  /** Of a notebook that stands in the address. */
  readonly opening: string;
  readonly cannotOpenLink: string;
}

export const fileMenuWords: InEveryLanguage<FileMenuWords> = {
  en: {
    menu: "File",
    notebook: "Notebook",
    loading: "The menu is loading …",
    failed: "The menu could not be loaded. Load the page anew.",
    unsaved: "Not saved",
    ownNotebooks: "Open on this page",
    opening: "The notebook is opened …",
    cannotOpenLink:
      "This link holds no notebook that can be read. Perhaps it was cut off on the way: ask for it again.",
  },
  da: {
    menu: "Filer",
    notebook: "Notesbog",
    loading: "Menuen hentes …",
    failed: "Menuen kunne ikke hentes. Indlæs siden igen.",
    unsaved: "Ikke gemt",
    ownNotebooks: "Åbne på denne side",
    opening: "Notesbogen åbnes …",
    cannotOpenLink:
      "Linket indeholder ingen notesbog, der kan læses. Måske er det blevet afkortet undervejs: Bed om at få det igen.",
  },
};
