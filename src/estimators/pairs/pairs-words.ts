import type { EstimatorWords } from "../../model/estimator.ts";
import type { Field } from "../../model/fields.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import { intervalWords } from "../intervals/interval-words.ts";

/** What the estimates from pairs of lists say about themselves. */
export const pairsWords: InEveryLanguage<EstimatorWords<{ levels: Field }>> = {
  en: {
    name: "pairs of lists",
    about:
      "Estimates from two lists at a time, as if the two were independent and everyone had the same chance of being on a list. It fails when they are not, and then the pairs disagree: two lists that send people to each other give too few, two that avoid each other too many.",
    fields: { levels: intervalWords.en.fields.levels },
    tables: {
      pairs: {
        title: "What each pair of lists says alone",
        about:
          "Pairs that disagree by more than their errors show that lists depend on each other; pairs that agree may still share a dependence. Where nobody is on both lists, Lincoln and Petersen's number does not exist, and Chapman's rests on the sizes of the lists alone.",
        columns: {
          a: "List",
          b: "Other list",
          on_a: "On the list",
          on_b: "On the other",
          on_both: "On both",
          lincoln_petersen: "Lincoln-Petersen",
          lincoln_petersen_error: "Standard error of Lincoln-Petersen",
          chapman: "Chapman",
          chapman_error: "Standard error of Chapman",
        },
      },
      "pair-intervals": {
        title: "Intervals of each pair of lists",
        about:
          "Log-normal intervals for the number of people in all, which hold only if the two lists are independent. There is none where the estimate is that one of the lists holds everybody.",
        columns: {
          a: "List",
          b: "Other list",
          level: "Level",
          lincoln_petersen_low: "Lincoln-Petersen from",
          lincoln_petersen_high: "Lincoln-Petersen to",
          chapman_low: "Chapman from",
          chapman_high: "Chapman to",
        },
      },
    },
  },
  da: {
    name: "par af lister",
    about:
      "Skønner ud fra to lister ad gangen, som om de to var uafhængige, og alle havde samme chance for at komme på en liste. Det svigter, når de ikke er det, og så er parrene uenige: To lister, der henviser til hinanden, giver for få, og to, der undgår hinanden, for mange.",
    fields: { levels: intervalWords.da.fields.levels },
    tables: {
      pairs: {
        title: "Hvad hvert par af lister siger alene",
        about:
          "Par, der er mere uenige, end deres fejl tillader, viser, at lister hænger sammen; par, der er enige, kan stadig have en sammenhæng til fælles. Hvor ingen er på begge lister, findes Lincoln og Petersens tal ikke, og Chapmans hviler på listernes størrelse alene.",
        columns: {
          a: "Liste",
          b: "Anden liste",
          on_a: "På listen",
          on_b: "På den anden",
          on_both: "På begge",
          lincoln_petersen: "Lincoln-Petersen",
          lincoln_petersen_error: "Standardfejl for Lincoln-Petersen",
          chapman: "Chapman",
          chapman_error: "Standardfejl for Chapman",
        },
      },
      "pair-intervals": {
        title: "Intervaller for hvert par af lister",
        about:
          "Lognormale intervaller for antallet af personer i alt, som kun gælder, hvis de to lister er uafhængige. Der er intet, hvor skønnet er, at den ene liste har alle.",
        columns: {
          a: "Liste",
          b: "Anden liste",
          level: "Niveau",
          lincoln_petersen_low: "Lincoln-Petersen fra",
          lincoln_petersen_high: "Lincoln-Petersen til",
          chapman_low: "Chapman fra",
          chapman_high: "Chapman til",
        },
      },
    },
  },
};
