import type { ResultTableWords } from "../../model/estimator.ts";
import type { InEveryLanguage } from "../../model/language.ts";

export const thresholdTableWords: InEveryLanguage<Record<"terms" | "undecided", ResultTableWords>> = {
  en: {
    terms: {
      title: "The dependences, step by step",
      about:
        "Step 1 fits all pairs of lists, step 2 those of three lists if they are tried, and step 3 is the model that gives the number. ✓ is kept and ✗ dropped; with a question mark the draws cannot tell; −∞ means that these lists share nobody and are taken to be unable to.",
      columns: {
        step: "Step",
        term: "Lists",
        mean: "Mean effect (log)",
        sd: "Standard deviation",
        ratio: "Distance from 0 in standard deviations",
        error: "Its Monte Carlo error",
        kept: "Kept",
      },
    },
    undecided: {
      title: "With and without what is undecided",
      about:
        "For each dependence that is as near to the threshold as the draws can tell: the number of people if it is kept (✓) and if it is dropped (✗).",
      columns: { term: "Lists", model: "Kept", total: "People in all", low: "From", high: "To" },
    },
  },
  da: {
    terms: {
      title: "Afhængighederne trin for trin",
      about:
        "Trin 1 tilpasser alle par af lister, trin 2 dem med tre lister, hvis de prøves, og trin 3 er den model, der giver tallet. ✓ er beholdt og ✗ udeladt; med et spørgsmålstegn kan udtrækningerne ikke afgøre det; −∞ betyder, at listerne ingen har til fælles og regnes for ikke at kunne have det.",
      columns: {
        step: "Trin",
        term: "Lister",
        mean: "Middeleffekt (log)",
        sd: "Standardafvigelse",
        ratio: "Afstand fra 0 i standardafvigelser",
        error: "Dens Monte Carlo-fejl",
        kept: "Beholdt",
      },
    },
    undecided: {
      title: "Med og uden det uafgjorte",
      about:
        "For hver afhængighed, der ligger så tæt på tærsklen, som udtrækningerne kan vise: antallet af personer, hvis den beholdes (✓), og hvis den udelades (✗).",
      columns: { term: "Lister", model: "Beholdt", total: "Personer i alt", low: "Fra", high: "Til" },
    },
  },
};
