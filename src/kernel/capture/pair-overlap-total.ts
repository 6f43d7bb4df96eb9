/**
 * m: over all pairs of lists, the people who are on both, so that somebody on k lists counts k (k - 1) / 2 times. The
 * information about how many are missing is all in these: the coefficient of variation of an estimate is about 1 / sqrt(m).
 * `counts` are people by history, indexed by bit mask, of length 2^lists. Cost: lists 2^lists.
 */
export function pairOverlapTotal(counts: ArrayLike<number>, lists: number): number {
  let total = 0;
  for (let history = 1; history < 1 << lists; history++) {
    let caught = 0;
    for (let rest = history; rest > 0; rest &= rest - 1) caught++;
    total += ((caught * (caught - 1)) / 2) * (counts[history] ?? 0);
  }
  return total;
}
