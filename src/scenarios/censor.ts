import { hideBelow } from "../model/hide-counts.ts";
import { onEveryTable } from "../model/on-every-table.ts";
import type { Scenario } from "../model/scenario.ts";
import { changedData } from "./changed-data.ts";

const field = { kind: "number", default: 5, low: 3, high: 100, whole: true } as const;

/** Hides small counts within bounds, as disclosure control would; zeros stay apart from them. */
export const censor: Scenario<typeof field> = {
  version: 1,
  field,
  apply: (state, below) =>
    changedData(
      state,
      onEveryTable(state.dataset, (table) => hideBelow(table, below)),
    ),
};
