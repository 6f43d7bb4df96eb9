import type { Estimate } from "./estimate.ts";
import type { EstimateRequest } from "./estimate-request.ts";
import type { Estimator } from "./estimator.ts";
import type { Fields, OptionsOf } from "./fields.ts";
import { failure, type Result } from "./result.ts";
import { runShard } from "./run-shard.ts";

/**
 * Carries out the whole plan of an estimate on this thread, for estimates too small to be worth dividing. The numbers are
 * those that the same request gives on any number of workers, since each task draws from the same stream.
 */
export function runWhole(
  estimators: Readonly<Record<string, Estimator>>,
  { estimator: name, table, options, seed }: EstimateRequest,
): Result<Estimate> {
  const estimator = Object.hasOwn(estimators, name) ? estimators[name] : undefined;
  if (!estimator) throw new Error(`no estimator "${name}"`);
  const validated = options as OptionsOf<Fields>;
  const problem = estimator.check(table, validated);
  if (problem) return failure(problem);
  const plan = estimator.plan(table, validated);
  let stream = 0;
  let step = plan.next();
  while (!step.done) {
    const parts = step.value.tasks.map((task) =>
      runShard(estimators, { estimator: name, table, options, task, seed, stream: stream++ }, () => {}),
    );
    step = plan.next(parts);
  }
  return step.value;
}
