import { series } from "../locale/series.ts";
import type { Scenario } from "../model/scenario.ts";
import { withMergedLists } from "../model/with-merged-lists.ts";
import { changedData } from "./changed-data.ts";

const field = { kind: "names", default: null, least: 2, offers: "lists" } as const;

/** Makes one list of several: whoever is on any of them is on it. */
export const merge: Scenario<typeof field> = {
  version: 1,
  field,
  words: {
    en: {
      name: "With lists merged",
      about:
        "Counts several lists as one, as if one body had kept them. Use it for lists that send people to each other: what they share then no longer counts as finding the same people twice.",
      label: (merged) => `${series(merged, "en")} merged`,
    },
    da: {
      name: "Med lister slået sammen",
      about:
        "Regner flere lister for én, som om ét sted havde ført dem. Brug det til lister, der henviser personer til hinanden: Det, de har til fælles, tæller så ikke længere som at finde de samme personer to gange.",
      label: (merged) => `${series(merged, "da")} slået sammen`,
    },
  },
  apply: (state, merged) => changedData(state, withMergedLists(state.dataset, merged, merged.join("+"))),
};
