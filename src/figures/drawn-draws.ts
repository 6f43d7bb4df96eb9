import type { Interval } from "../model/estimate.ts";
import { toldInterval } from "../text/estimate-sentence.ts";
import type { OneEstimateInput } from "./figure.ts";

/** The finite draws, ascending. */
export const finiteDraws = ({ estimate }: OneEstimateInput): Float64Array =>
  estimate.draws.filter(Number.isFinite).sort();

/** The interval that is drawn: of a lower bound none, as only its low end is claimed. */
export const drawnInterval = ({ estimate }: OneEstimateInput): Interval | null =>
  estimate.claim === "lower-bound" ? null : toldInterval(estimate.intervals);
