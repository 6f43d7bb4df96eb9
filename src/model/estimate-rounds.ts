import type { Estimate } from "./estimate.ts";
import type { EstimateRequest } from "./estimate-request.ts";
import { type Estimator, methodNamed } from "./estimator.ts";
import type { Fields, OptionsOf } from "./fields.ts";
import { failure, type Result } from "./result.ts";
import type { ShardJob } from "./shard-job.ts";

/** Jobs that may be done at the same time and in any order. */
export interface EstimateRound {
  readonly jobs: readonly ShardJob[];
  /** The fraction of the estimate, in [0, 1], that is done when they are. */
  readonly until: number;
}

/**
 * An estimate as rounds of jobs, each round given the parts of the one before in the order of its jobs. The jobs are
 * numbered through all rounds, and each draws from the stream of its number, so that the numbers are the same wherever and
 * in whatever order they are done. Ends with the problem of a table that the estimator refuses, before any round; throws
 * where there is no such estimator. Cost: what the estimator's own plan takes between its rounds.
 */
export function* estimateRounds(
  estimators: Readonly<Record<string, Estimator>>,
  { estimator: name, table, options, seed }: EstimateRequest,
): Generator<EstimateRound, Result<Estimate>, readonly unknown[]> {
  const estimator = methodNamed(estimators, name);
  const validated = options as OptionsOf<Fields>;
  const problem = estimator.check(table, validated);
  if (problem) return failure(problem);
  const plan = estimator.plan(table, validated);
  let stream = 0;
  let step = plan.next();
  while (!step.done) {
    const { tasks, until } = step.value;
    const jobs = tasks.map((task): ShardJob => ({ estimator: name, table, options, task, seed, stream: stream++ }));
    step = plan.next(yield { jobs, until });
  }
  return step.value;
}
