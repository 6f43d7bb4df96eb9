/** An axis on which numbers grow with their square root, so that chance scatters them equally far everywhere. */
export interface RootAxis {
  /** The number at its far end; it begins at 0. */
  readonly high: number;
  /** Of 0 and of `high`, in pixels. */
  readonly range: readonly [from: number, to: number];
}

/** Where a number lies, in pixels; numbers beyond the axis lie at its end. */
export const rootPosition = (value: number, { high, range: [from, to] }: RootAxis): number =>
  from + Math.sqrt(Math.min(1, Math.max(0, value) / high)) * (to - from);

/** Round numbers to label: 0 and the largest of 1, 2 and 5 in each power of ten that stand so far apart, in pixels. */
export function rootTicks(axis: RootAxis, apart: (value: number) => number): number[] {
  const round = [0];
  for (let power = 1; power <= axis.high; power *= 10) {
    for (const digit of [1, 2, 5]) if (digit * power <= axis.high) round.push(digit * power);
  }
  const ticks: number[] = [];
  for (const tick of round.toReversed()) {
    const last = ticks.at(-1);
    const distance =
      last === undefined ? Number.POSITIVE_INFINITY : Math.abs(rootPosition(last, axis) - rootPosition(tick, axis));
    if (distance >= apart(tick)) ticks.push(tick);
  }
  return ticks.reverse();
}
