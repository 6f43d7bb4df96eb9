import { divideFalseMerges } from "../kernel/divide-false-merges.ts";
import { mendLinks } from "../kernel/mend-links.ts";
import type { RandomStream } from "../kernel/random-stream.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import type { LinkageErrors } from "../model/scenario.ts";

/**
 * A table as it might be without errors of linkage: people linked by mistake are divided first, as their share is one of
 * the people linked, then those whose records were not found to belong together are put together.
 */
export function relinked(
  table: OverlapTable,
  { missed, falseMerges }: LinkageErrors,
  random: RandomStream,
): OverlapTable {
  const counts = table.counts.slice();
  divideFalseMerges(counts, falseMerges, random);
  mendLinks(counts, missed, random);
  return { ...table, counts };
}
