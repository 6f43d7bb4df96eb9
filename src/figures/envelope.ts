import { quantileSorted } from "simple-statistics";
import type { NumberedEstimate } from "../model/estimate.ts";

/** What estimates say together. */
export interface Envelope {
  /** Smallest and largest total. */
  readonly low: number;
  readonly high: number;
  /** Between which the middle half of the totals lies: quantiles of type 7, as these totals are all that is described. */
  readonly quarter: number;
  readonly threeQuarters: number;
  /** The fewest people seen that any of them started from. */
  readonly observed: number;
  /** How many estimates there are. */
  readonly estimates: number;
}

/** Null without any estimate that claims a number; lower bounds take no part. */
export function envelopeOf(all: readonly NumberedEstimate[]): Envelope | null {
  const estimates = all.filter(({ claim }) => claim === "number");
  const totals = estimates.map(({ total }) => total).sort((a, b) => a - b);
  const [low] = totals;
  const high = totals.at(-1);
  if (low === undefined || high === undefined) return null;
  return {
    estimates: totals.length,
    low,
    high,
    quarter: quantileSorted(totals, 0.25),
    threeQuarters: quantileSorted(totals, 0.75),
    observed: Math.min(...estimates.map(({ observed }) => observed)),
  };
}
