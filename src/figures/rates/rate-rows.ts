import type { RatesInput } from "../figure.ts";

const inhabitants = 100_000;

/** A row of people as so many per 100,000 inhabitants. */
export type RateRow = RatesInput["rows"][number];

/** The rows whose inhabitants are known, all numbers per 100,000 of them. */
export const rateRows = ({ rows }: RatesInput): RateRow[] =>
  rows.flatMap((row) => {
    const { population, observed, total, interval } = row;
    if (population === null) return [];
    const rate = (people: number): number => (people / population) * inhabitants;
    return [
      {
        ...row,
        observed: rate(observed),
        total: total === null ? null : rate(total),
        interval: interval && { ...interval, low: rate(interval.low), high: rate(interval.high) },
      },
    ];
  });
