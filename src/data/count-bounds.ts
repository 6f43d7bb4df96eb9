/** Between which numbers a count lies; they are equal unless it is hidden. */
export interface CountBounds {
  readonly low: number;
  readonly high: number;
}

const exact = /^(0|[1-9][0-9]*)$/;
const between = /^(0|[1-9][0-9]*)(?:\.\.|-)(0|[1-9][0-9]*)$/;
const fewerThan = /^<([1-9][0-9]*)$/;

/**
 * What a cell says of a count: `12`, a hidden one as `1..4` or `1-4`, or `<5`, which is 1..4, since who suppresses small
 * counts shows that there are none. Null when it says nothing, or when the bounds are the wrong way round.
 */
export function countBounds(cell: string): CountBounds | null {
  if (exact.test(cell)) return { low: Number(cell), high: Number(cell) };
  const [, from, to] = between.exec(cell) ?? [];
  const [, limit] = fewerThan.exec(cell) ?? [];
  const low = limit === undefined ? Number(from) : 1;
  const high = limit === undefined ? Number(to) : Number(limit) - 1;
  return low <= high ? { low, high } : null;
}
