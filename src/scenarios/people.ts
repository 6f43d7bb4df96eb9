import { keepStrata } from "../model/keep-strata.ts";
import type { Scenario } from "../model/scenario.ts";
import { changedData } from "./changed-data.ts";

const someYears = { kind: "names", default: null, offers: "years" } as const;

/** Columns and the values to keep of them: a mapping is one choice, a list of mappings several. */
const keptValues = {
  kind: "mapping",
  keys: { kind: "name", offers: "columns" },
  values: { kind: "names", default: null, offers: "values" },
} as const;

/** Keeps the people of some years. */
export const years: Scenario<typeof someYears> = {
  version: 1,
  field: someYears,
  apply: (state, kept) => changedData(state, keepStrata(state.dataset, { year: kept })),
};

/** Keeps the strata with some values: an estimate of a part of the people. */
export const strata: Scenario<typeof keptValues> = {
  version: 1,
  field: keptValues,
  apply: (state, wanted) => changedData(state, keepStrata(state.dataset, wanted)),
};

/** Changes which of the people count as victims at all: another question, asked of the same lists. */
export const definition: Scenario<typeof keptValues> = strata;
