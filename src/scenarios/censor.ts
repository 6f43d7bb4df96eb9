import { formatCount } from "../locale/numbers.ts";
import { hideBelow } from "../model/hide-counts.ts";
import { onEveryTable } from "../model/on-every-table.ts";
import type { Scenario } from "../model/scenario.ts";
import { changedData } from "./changed-data.ts";

const field = { kind: "number", default: 5, low: 3, high: 100, whole: true } as const;

/** Hides small counts within bounds, as disclosure control would; zeros stay apart from them. */
export const censor: Scenario<typeof field> = {
  version: 1,
  field,
  words: {
    en: {
      name: "Small counts hidden",
      about:
        "Hides every count below a number within bounds, as must be done before a table is published. It shows what the protection of people costs in precision; some methods cannot use hidden counts at all.",
      label: (below) => `counts below ${formatCount(below, "en")} hidden`,
    },
    da: {
      name: "Små antal skjult",
      about:
        "Skjuler hvert antal under en grænse, så kun nedre og øvre tal kendes, som man skal, før en tabel offentliggøres. Det viser, hvad beskyttelsen af personer koster i præcision; nogle metoder kan slet ikke bruge skjulte antal.",
      label: (below) => `antal under ${formatCount(below, "da")} skjult`,
    },
  },
  apply: (state, below) =>
    changedData(
      state,
      onEveryTable(state.dataset, (table) => hideBelow(table, below)),
    ),
};
