import type { InEveryLanguage } from "../model/language.ts";

/** What is said of a result that is not simply the one that was just computed. */
export interface StateWords {
  readonly earlier: {
    readonly cell: string;
    readonly need: (name: string) => string;
    readonly seed: string;
    readonly renew: string;
    /** Label of the part of the page that shows it. */
    readonly label: string;
  };
  readonly reopened: string;
  readonly goTo: (cell: string) => string;
}

export const stateWords: InEveryLanguage<StateWords> = {
  en: {
    earlier: {
      cell: "This result is from an earlier version of this cell.",
      need: (name) => `This result is from an earlier version of “${name}”.`,
      seed: "This result was computed with another seed.",
      renew: "Run the cell to renew it.",
      label: "Earlier result",
    },
    reopened: "Read from a results file; it was not computed again on this computer.",
    goTo: (cell) => `Go to “${cell}”`,
  },
  da: {
    earlier: {
      cell: "Resultatet er fra en tidligere version af cellen.",
      need: (name) => `Resultatet er fra en tidligere version af “${name}”.`,
      seed: "Resultatet er beregnet med et andet frø.",
      renew: "Kør cellen for at få et nyt.",
      label: "Tidligere resultat",
    },
    reopened: "Læst fra en resultatfil; det er ikke beregnet igen på denne computer.",
    goTo: (cell) => `Gå til “${cell}”`,
  },
};
