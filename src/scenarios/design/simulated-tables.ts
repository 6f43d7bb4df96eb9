import { multinomial } from "../../kernel/distributions/multinomial.ts";
import { breakLinks } from "../../kernel/linkage/break-links.ts";
import type { RandomStream } from "../../kernel/sampling/random-stream.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { type CollectionDesign, historiesUnder } from "./collection-design.ts";

/**
 * Tables that the design might give: as many whole people as there are fall on the capture histories by their
 * probabilities, links are broken, and nobody counts whom no list knows. Cost: some 2^lists binomial draws per table, and
 * lists times as many where links are missed.
 */
export function* simulatedTables(
  design: CollectionDesign,
  replicates: number,
  random: RandomStream,
): Generator<OverlapTable> {
  const lists = design.lists.map(({ name }) => name);
  const truth = multinomial(historiesUnder(design), random, Math.round(design.people));
  for (let replicate = 0; replicate < replicates; replicate++) {
    const counts = new Float64Array(1 << lists.length);
    truth.draw(counts);
    counts[0] = 0;
    breakLinks(counts, design.missedLinks, random);
    yield { lists, counts };
  }
}

/** The table that the design gives in expectation, rounded to whole people: what reckoning a cost needs. */
export function expectedTable(design: CollectionDesign): OverlapTable {
  const counts = historiesUnder(design).map((probability) => Math.round(design.people * probability));
  counts[0] = 0;
  return { lists: design.lists.map(({ name }) => name), counts };
}
