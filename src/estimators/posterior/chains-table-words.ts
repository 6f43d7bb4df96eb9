import type { ResultTableWords } from "../../model/estimator.ts";
import type { InEveryLanguage } from "../../model/language.ts";

export const chainsTableWords: InEveryLanguage<ResultTableWords> = {
  en: {
    title: "Each chain alone",
    about:
      "The chains start at different places and must come to the same numbers. Where one of them stays apart, none of them can be believed.",
    columns: {
      chain: "Chain",
      draws: "Draws",
      median: "Median",
      low: "2.5 % below",
      high: "2.5 % above",
      apart: "Sits apart",
    },
  },
  da: {
    title: "Hver kæde for sig",
    about:
      "Kæderne begynder forskellige steder og skal nå til de samme tal. Bliver en af dem for sig selv, kan ingen af dem tros.",
    columns: {
      chain: "Kæde",
      draws: "Udtrækninger",
      median: "Median",
      low: "2,5 % under",
      high: "2,5 % over",
      apart: "For sig selv",
    },
  },
};
