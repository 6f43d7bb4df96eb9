import { series } from "../locale/series.ts";
import { keepStrata } from "../model/keep-strata.ts";
import type { Scenario } from "../model/scenario.ts";
import { changedData } from "./changed-data.ts";

const field = { kind: "names", default: null, offers: "years" } as const;

/** Keeps the people of some years. */
export const years: Scenario<typeof field> = {
  version: 1,
  field,
  words: {
    en: {
      name: "Some years",
      about:
        "Estimates from the people of these years only. Several years in double brackets count together: whoever was seen in two of them is then two people.",
      label: (kept) => `in ${series(kept, "en")}`,
    },
    da: {
      name: "Nogle år",
      about:
        "Skønner kun ud fra personerne i disse år. Flere år i dobbelte parenteser regnes sammen: Den, der er set i to af dem, tæller så som to personer.",
      label: (kept) => `i ${series(kept, "da")}`,
    },
  },
  apply: (state, kept) => changedData(state, keepStrata(state.dataset, { year: kept })),
};
