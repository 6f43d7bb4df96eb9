import { keepStrata } from "../model/keep-strata.ts";
import type { Scenario } from "../model/scenario.ts";
import { changedData } from "./changed-data.ts";
import { keptValuesField as field, keptValuesInWords } from "./kept-values.ts";

/** Keeps the strata with some values: an estimate of a part of the people. */
export const strata: Scenario<typeof field> = {
  version: 1,
  field,
  words: {
    en: {
      name: "A part of the people",
      about:
        "Estimates a part of the people by itself, such as the women or one region. The parts show whether one method suits them all; they need not add up to the whole.",
      label: (wanted) => `only ${keptValuesInWords(wanted, "en")}`,
    },
    da: {
      name: "En del af personerne",
      about:
        "Skønner en del af personerne for sig, for eksempel kvinderne eller én region. Delene viser, om én metode passer til dem alle; de behøver ikke give helheden tilsammen.",
      label: (wanted) => `kun ${keptValuesInWords(wanted, "da")}`,
    },
  },
  apply: (state, wanted) => changedData(state, keepStrata(state.dataset, wanted)),
};
