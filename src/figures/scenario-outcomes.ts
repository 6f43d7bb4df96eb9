import { hasTotal, type NumberedEstimate } from "../model/estimate.ts";
import type { ScenarioResults, ScenarioRow } from "../model/scenario-results.ts";

export interface FinishedScenario {
  readonly row: ScenarioRow;
  readonly estimate: NumberedEstimate;
}

/** Scenarios by what came of them; one whose method claims no number counts as failed. */
export interface ScenarioOutcomes {
  readonly finished: readonly FinishedScenario[];
  readonly failed: number;
  readonly pending: number;
}

export function scenarioOutcomes({ rows }: Pick<ScenarioResults, "rows">): ScenarioOutcomes {
  const finished = rows.flatMap((row) => {
    const estimate = finishedEstimate(row);
    return estimate === null ? [] : [{ row, estimate }];
  });
  const pending = rows.filter(({ outcome }) => outcome === null).length;
  return { finished, failed: rows.length - finished.length - pending, pending };
}

/** The estimate of a scenario; null while it is not there, and where there is none. */
export const finishedEstimate = ({ outcome }: ScenarioRow): NumberedEstimate | null =>
  outcome?.ok && hasTotal(outcome.value) ? outcome.value : null;

/** What estimates say together. */
export interface Envelope {
  /** Smallest and largest total. */
  readonly low: number;
  readonly high: number;
  /** Between which the middle half of the totals lies. */
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
    quarter: sortedQuantile(totals, 0.25),
    threeQuarters: sortedQuantile(totals, 0.75),
    observed: Math.min(...estimates.map(({ observed }) => observed)),
  };
}

/** Quantile of ascending values, between neighbours in proportion; NaN without any. Hyndman and Fan's type 7. */
export function sortedQuantile(ascending: ArrayLike<number>, share: number): number {
  const place = (ascending.length - 1) * share;
  const before = ascending[Math.floor(place)] ?? Number.NaN;
  const after = ascending[Math.ceil(place)] ?? Number.NaN;
  return before + (after - before) * (place - Math.floor(place));
}
