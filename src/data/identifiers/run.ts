/** Whether at least three different numbers fill at least half of the stretch that they span, as numbers given out in a row do. */
export function isRun(numbers: readonly number[]): boolean {
  const different = new Set(numbers);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const number of different) {
    low = Math.min(low, number);
    high = Math.max(high, number);
  }
  return different.size >= 3 && high - low < 2 * different.size;
}
