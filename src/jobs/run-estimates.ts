import type { Estimate } from "../model/estimate.ts";
import type { EstimateRequest } from "../model/estimate-request.ts";
import type { Result } from "../model/result.ts";
import { success } from "../model/result.ts";
import type { Pool, RunOptions } from "./pool.ts";

/** Estimates that one worker makes in one go: enough to make a message worth its cost, few enough to be shared out. */
const mostInOneJob = 16;

export interface EstimatesOptions extends RunOptions {
  /** How many estimates go to a worker at once. */
  readonly together?: number;
}

/**
 * Makes many small estimates, each whole on one worker, and resolves with their results in the order of the requests. One
 * that fails leaves the others; only a crash or a cancellation fails them all. The numbers are those of `runEstimate`.
 */
export async function runEstimates(
  pool: Pool,
  requests: readonly EstimateRequest[],
  { together = mostInOneJob, ...options }: EstimatesOptions,
): Promise<Result<readonly Result<Estimate>[]>> {
  const jobs = [];
  for (let first = 0; first < requests.length; first += together) {
    jobs.push({ requests: requests.slice(first, first + together) });
  }
  const parts = await pool.run(jobs, options);
  return parts.ok ? success(parts.value.flatMap((part) => part as readonly Result<Estimate>[])) : parts;
}
