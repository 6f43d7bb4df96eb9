import { keepStrata } from "../model/keep-strata.ts";
import type { Scenario } from "../model/scenario.ts";
import { changedData } from "./changed-data.ts";
import { keptValuesField as field, keptValuesInWords } from "./kept-values.ts";

/** Changes which of the people count as victims at all: another question, asked of the same lists. */
export const definition: Scenario<typeof field> = {
  version: 1,
  field,
  words: {
    en: {
      name: "Another definition",
      about:
        "Counts as victims only the people with these values, such as those whom the police has confirmed. It answers another question than the base does: the wider the definition, the larger the number, even if nothing else differs.",
      label: (wanted) => `counting only ${keptValuesInWords(wanted, "en")}`,
    },
    da: {
      name: "En anden definition",
      about:
        "Regner kun personer med disse værdier for ofre, for eksempel dem, politiet har bekræftet. Det svarer på et andet spørgsmål end udgangspunktet: Jo bredere definition, jo større tal, også selv om intet andet er anderledes.",
      label: (wanted) => `kun medregnet ${keptValuesInWords(wanted, "da")}`,
    },
  },
  apply: (state, wanted) => changedData(state, keepStrata(state.dataset, wanted)),
};
