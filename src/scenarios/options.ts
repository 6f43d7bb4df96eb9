import type { ValueOf } from "../model/fields.ts";
import { success } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import { anyMethodOptions as field } from "./any-method-options.ts";
import { mergedOptions, optionsInWords } from "./merged-options.ts";

type Changes = ValueOf<ReturnType<typeof field>>;

const label = (changes: Changes): string => optionsInWords(changes);

/** Changes options of the method, those of its interval too. */
export const options: Scenario<ReturnType<typeof field>> = {
  version: 1,
  field,
  words: {
    en: {
      name: "Other options",
      about:
        "Changes options of the method, such as the criterion or the highest order of interactions. Choices that are as good as each other should give much the same answer.",
      label,
    },
    da: {
      name: "Andre valg",
      about:
        "Ændrer valg i metoden, for eksempel kriteriet eller den højeste orden af samspil. Valg, der er lige gode, bør give næsten samme svar.",
      label,
    },
  },
  apply: (state, changes) => success({ ...state, options: mergedOptions(state.options, changes) }),
};
