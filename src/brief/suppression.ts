import type { BriefCount, BriefSpan } from "./content.ts";

/** Fewer people than this, unless nobody at all, might be recognised. */
const leastTold = 5;

/** A number of people; from data that are not public a small one is not told. */
export function countTold({ low, high }: BriefSpan, isPublic: boolean): BriefCount {
  const isSmall = low > 0 && low < leastTold;
  return !isPublic && isSmall ? { kind: "under-five" } : { kind: "counted", low, high };
}

/**
 * The numbers of groups that make up a known total, so that no small one can be found by subtracting the others: beside
 * the small numbers the smallest of the others are withheld, as many as it takes for every small one to be anything from
 * one to four, whatever else is known of them. Null where even withholding all is not enough.
 */
export function countsTold(counts: readonly BriefSpan[], isPublic: boolean): readonly BriefCount[] | null {
  const told = counts.map((count) => countTold(count, isPublic));
  const isSmall = (index: number): boolean => told[index]?.kind === "under-five";
  const small = counts.filter((_, index) => isSmall(index));
  if (small.length === 0) return told;

  const bySize = counts
    .map(({ high }, index) => ({ people: high, index }))
    .filter(({ people, index }) => people > 0 && !isSmall(index))
    .sort((a, b) => a.people - b.people);
  let hidden = small.reduce((sum, { high }) => sum + high, 0);
  for (let withheld = 1; withheld <= bySize.length; withheld++) {
    hidden += bySize[withheld - 1]?.people ?? 0;
    const next = bySize[withheld]?.people ?? Number.POSITIVE_INFINITY;
    // The withheld ones have at least five people each, and at most as many as the smallest one that is told.
    const leastSmall = hidden - withheld * next;
    const mostSmall = hidden - withheld * leastTold;
    if (leastSmall <= small.length && mostSmall >= small.length * (leastTold - 1)) {
      const indices = new Set(bySize.slice(0, withheld).map(({ index }) => index));
      return told.map((count, index) => (indices.has(index) ? { kind: "withheld" } : count));
    }
  }
  return null;
}
