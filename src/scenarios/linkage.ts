import { everyCountKnown } from "../model/every-count-known.ts";
import { failure, success } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";

const field = {
  kind: "group",
  fields: {
    /** The probability that the key of a record fails. */
    missed: { kind: "number", default: 0, low: 0, high: 0.9, whole: false },
    /** The share of the people on two or more lists who are two people. */
    "false-merges": { kind: "number", default: 0, low: 0, high: 0.9, whole: false },
    /** Tables that are simulated. */
    replicates: { kind: "number", default: 20, low: 1, high: 200, whole: true },
  },
} as const;

/**
 * Errors of linking people across lists, undone by simulation. Every table that comes of it is as likely; without errors
 * none is simulated. Fails where counts are hidden.
 */
export const linkage: Scenario<typeof field> = {
  version: 1,
  field,
  apply(state, { missed, "false-merges": falseMerges, replicates }, { relinked }) {
    if (missed === 0 && falseMerges === 0) return success(state);
    const problem = everyCountKnown(state.dataset.table);
    if (problem) return failure(problem);
    const tables = state.simulated ?? Array.from({ length: replicates }, () => state.dataset.table);
    return success({ ...state, simulated: tables.map((table) => relinked(table, { missed, falseMerges })) });
  },
};
