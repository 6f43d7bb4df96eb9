/** The `most` smallest values met so far, each with a whole number that says whose it is. */
export interface BestKept {
  /** The value that a newcomer must fall below: the largest kept, or plus infinity while there is room. */
  worst(): number;
  offer(value: number, item: number): void;
  /** What was kept, smallest value first; of equal values the one offered first. */
  items(): number[];
  values(): number[];
}

/**
 * Keeps at most `most` values; `limit` is a value that even the first must fall below. Cost of an offer that is kept:
 * `most`.
 */
export function bestKept(most: number, limit: number): BestKept {
  const values: number[] = [];
  const items: number[] = [];
  const worst = (): number => (values.length < most ? limit : Math.min(limit, values[most - 1]!));
  return {
    worst,
    offer(value, item) {
      if (!(value < worst())) return;
      let place = values.length;
      while (place > 0 && values[place - 1]! > value) place--;
      values.splice(place, 0, value);
      items.splice(place, 0, item);
      if (values.length > most) {
        values.pop();
        items.pop();
      }
    },
    items: () => [...items],
    values: () => [...values],
  };
}
