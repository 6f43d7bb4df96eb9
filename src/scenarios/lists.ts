import { forgetLists } from "../model/forget-lists.ts";
import { unknownList } from "../model/list-problems.ts";
import { failure } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import { withMergedLists } from "../model/with-merged-lists.ts";
import { changedData } from "./changed-data.ts";

const someLists = { kind: "names", default: null, least: 2, offers: "lists" } as const;

const dropped = {
  kind: "either",
  of: [{ kind: "choice", default: "none", choices: ["each", "none"] }, { kind: "name", offers: "lists" }, someLists],
} as const;

/** Leaves out one list or several, as if they had never been made; `each` is none and every list in turn. */
export const drop: Scenario<typeof dropped> = {
  version: 1,
  field: dropped,
  values: (written, { table }) => (written === "each" ? ["none", ...table.lists] : [written]),
  apply: (state, lists) => changedData(state, forgetLists(state.dataset, lists === "none" ? [] : [lists].flat())),
};

/** Makes one list of several: whoever is on any of them is on it. */
export const merge: Scenario<typeof someLists> = {
  version: 1,
  field: someLists,
  apply: (state, merged) => changedData(state, withMergedLists(state.dataset, merged, merged.join("+"))),
};

/** Keeps some lists and leaves out all others. */
export const only: Scenario<typeof someLists> = {
  version: 1,
  field: someLists,
  apply(state, kept) {
    const { lists } = state.dataset.table;
    const problem = unknownList(kept, lists);
    if (problem) return failure(problem);
    const others = lists.filter((list) => !kept.includes(list));
    return changedData(state, forgetLists(state.dataset, others));
  },
};
