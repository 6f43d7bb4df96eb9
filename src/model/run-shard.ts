import { randomStream } from "../kernel/sampling/random-stream.ts";
import { type Estimator, methodNamed } from "./estimator.ts";
import type { Fields, OptionsOf } from "./fields.ts";
import type { ReportFraction, ShardJob } from "./shard-job.ts";

/** Drives the task of one job to its end and returns its part. `report` hears of every step, however many there are. */
export function runShard(
  estimators: Readonly<Record<string, Estimator>>,
  job: ShardJob,
  report: ReportFraction,
): unknown {
  const estimator = methodNamed(estimators, job.estimator);
  const options = job.options as OptionsOf<Fields>;
  const steps = estimator.run(job.task, job.table, options, randomStream(job.seed, job.stream));
  let step = steps.next();
  while (!step.done) {
    report(step.value);
    step = steps.next();
  }
  return step.value;
}
