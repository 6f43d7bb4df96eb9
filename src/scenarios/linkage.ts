import { divideFalseMerges } from "../kernel/divide-false-merges.ts";
import { mendLinks } from "../kernel/mend-links.ts";
import { everyCountKnown } from "../model/every-count-known.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import { failure, success } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import { linkageField } from "./linkage-field.ts";
import { linkageWords } from "./linkage-words.ts";

/**
 * Errors of linking people across lists, undone by simulation: people linked by mistake are divided first, as their share
 * is one of the people linked, then those whose records were not found to belong together are put together. Every table
 * that comes of it is as likely; without errors none is simulated. Fails where counts are hidden.
 */
export const linkage: Scenario<typeof linkageField> = {
  version: 1,
  field: linkageField,
  words: linkageWords,
  apply(state, { missed, "false-merges": falseMerges, replicates }, { random }) {
    if (missed === 0 && falseMerges === 0) return success(state);
    const problem = everyCountKnown(state.dataset.table);
    if (problem) return failure(problem);
    const relinked = (table: OverlapTable): OverlapTable => {
      const counts = table.counts.slice();
      divideFalseMerges(counts, falseMerges, random);
      mendLinks(counts, missed, random);
      return { ...table, counts };
    };
    const tables = state.simulated ?? Array.from({ length: replicates }, () => state.dataset.table);
    return success({ ...state, simulated: tables.map(relinked) });
  },
};
