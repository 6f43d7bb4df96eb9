import { everyCountKnown } from "../model/every-count-known.ts";
import { failure, success } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import { linkageField } from "./linkage-field.ts";
import { linkageWords } from "./linkage-words.ts";

/**
 * Errors of linking people across lists, undone by simulation. Every table that comes of it is as likely; without errors
 * none is simulated. Fails where counts are hidden.
 */
export const linkage: Scenario<typeof linkageField> = {
  version: 1,
  field: linkageField,
  words: linkageWords,
  apply(state, { missed, "false-merges": falseMerges, replicates }, { relinked }) {
    if (missed === 0 && falseMerges === 0) return success(state);
    const problem = everyCountKnown(state.dataset.table);
    if (problem) return failure(problem);
    const tables = state.simulated ?? Array.from({ length: replicates }, () => state.dataset.table);
    return success({ ...state, simulated: tables.map((table) => relinked(table, { missed, falseMerges })) });
  },
};
