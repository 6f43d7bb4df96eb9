import type { Estimate } from "./estimate.ts";
import type { EstimateRequest } from "./estimate-request.ts";
import { estimateRounds } from "./estimate-rounds.ts";
import type { Estimator } from "./estimator.ts";
import type { Result } from "./result.ts";
import { runShard } from "./run-shard.ts";

/**
 * Carries out all rounds of an estimate on this thread, for estimates too small to be worth dividing: the numbers are those
 * that the same request gives on any number of workers.
 */
export function runWhole(estimators: Readonly<Record<string, Estimator>>, request: EstimateRequest): Result<Estimate> {
  const rounds = estimateRounds(estimators, request);
  let step = rounds.next();
  while (!step.done) step = rounds.next(step.value.jobs.map((job) => runShard(estimators, job, () => {})));
  return step.value;
}
