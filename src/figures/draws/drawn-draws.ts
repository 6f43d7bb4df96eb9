import { toldInterval } from "../../locale/estimate-sentence.ts";
import type { Interval } from "../../model/estimate.ts";
import type { OneEstimateInput } from "../figure.ts";
import { type LogAxis, logAxis } from "../log-axis.ts";
import { sortedQuantile } from "../scenario-outcomes.ts";

/** The finite draws, ascending. */
export const finiteDraws = ({ estimate }: OneEstimateInput): Float64Array =>
  estimate.draws.filter(Number.isFinite).sort();

/** The axis need not reach the rarest draws. */
const rarest = 0.002;

/** What the axis spans: the people seen, the draws but for the rarest, and the interval that is drawn. */
export function drawnAxis(input: OneEstimateInput, range: LogAxis["range"]): LogAxis {
  const ascending = finiteDraws(input);
  const told = drawnInterval(input);
  const ends = ascending.length > 0 ? [rarest, 1 - rarest].map((share) => sortedQuantile(ascending, share)) : [];
  return logAxis([input.estimate.observed, ...ends, ...(told ? [told.low, told.high] : [])], range);
}

/** The interval that is drawn: of a lower bound none, as only its low end is claimed. */
export const drawnInterval = ({ estimate }: OneEstimateInput): Interval | null =>
  estimate.claim === "lower-bound" ? null : toldInterval(estimate.intervals);
