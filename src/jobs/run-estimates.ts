import { estimators } from "../estimators/estimators.ts";
import type { Estimate } from "../model/estimate.ts";
import type { EstimateRequest } from "../model/estimate-request.ts";
import type { Estimator } from "../model/estimator.ts";
import { type Result, success } from "../model/result.ts";
import { expectedSeconds } from "./expected-seconds.ts";
import type { Pool, RunOptions } from "./pool.ts";

/** Estimates that one worker makes in one go: enough to make a message worth its cost, few enough to be shared out. */
const mostInOneJob = 16;

/** So many expected seconds fill a job before it has so many estimates. */
const secondsInOneJob = 0.1;

export interface EstimatesOptions extends RunOptions {
  /** How many estimates go to a worker at once, at most. */
  readonly together?: number;
  /** Hears of each result as soon as its worker is done; where a worker crashed, of that. */
  onResult?(index: number, result: Result<Estimate>): void;
}

/**
 * Makes many small estimates, each whole on one worker, and resolves with their results in the order of the requests. One
 * that fails leaves the others; only a crash or a cancellation fails them all. The numbers are those of `runEstimate`.
 */
export async function runEstimates(
  pool: Pool,
  requests: readonly EstimateRequest[],
  { together = mostInOneJob, onResult = () => {}, signal, onProgress }: EstimatesOptions,
  methods: Readonly<Record<string, Estimator>> = estimators,
): Promise<Result<readonly Result<Estimate>[]>> {
  const jobs = inJobs(requests, together, methods);
  const fractions = jobs.map(() => 0);
  const report = (job: number, fraction: number): void => {
    fractions[job] = fraction;
    onProgress(jobs.reduce((sum, { size }, index) => sum + size * (fractions[index] ?? 0), 0) / requests.length);
  };
  const parts = await Promise.all(
    jobs.map(async ({ first, size }, job): Promise<Result<readonly Result<Estimate>[]>> => {
      const inJob = requests.slice(first, first + size);
      const onJobProgress = (fraction: number): void => report(job, fraction);
      const part = await pool.run([{ requests: inJob }], { signal, onProgress: onJobProgress });
      const results = part.ok ? (part.value[0] as readonly Result<Estimate>[]) : inJob.map(() => part);
      report(job, 1);
      results.forEach((result, index) => {
        onResult(first + index, result);
      });
      return part.ok ? success(results) : part;
    }),
  );
  const broken = parts.find((part) => !part.ok);
  return broken ?? success(parts.flatMap((part) => (part.ok ? part.value : [])));
}

interface Span {
  readonly first: number;
  readonly size: number;
}

/** Requests that follow each other go together until there are many of them or they take long. */
function inJobs(
  requests: readonly EstimateRequest[],
  together: number,
  methods: Readonly<Record<string, Estimator>>,
): readonly Span[] {
  const jobs: Span[] = [];
  let seconds = 0;
  for (const [index, request] of requests.entries()) {
    const last = jobs.at(-1);
    if (last && last.size < together && seconds < secondsInOneJob) {
      jobs[jobs.length - 1] = { ...last, size: last.size + 1 };
    } else {
      jobs.push({ first: index, size: 1 });
      seconds = 0;
    }
    seconds += expectedSeconds(request, methods);
  }
  return jobs;
}
