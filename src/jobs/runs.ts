import { runByStratum } from "./run-by-stratum.ts";
import { runEstimate } from "./run-estimate.ts";
import { runEstimates } from "./run-estimates.ts";
import { runScenarios } from "./run-scenarios.ts";

/** What starts work on a pool, with the numerics of every method behind it. */
export const runs = {
  estimate: runEstimate,
  byStratum: runByStratum,
  estimates: runEstimates,
  scenarios: runScenarios,
} as const;

export type Runs = typeof runs;
