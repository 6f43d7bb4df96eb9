import { estimators } from "../estimators/estimators.ts";
import type { Estimate } from "../model/estimate.ts";
import type { EstimateRequest } from "../model/estimate-request.ts";
import type { Estimator } from "../model/estimator.ts";
import { failure, type Result, success } from "../model/result.ts";
import { runShard } from "../model/run-shard.ts";
import { runWhole } from "../model/run-whole.ts";
import type { Job } from "../model/shard-job.ts";
import { wholeBuffers } from "../model/whole-buffers.ts";
import type { Pool } from "./pool.ts";
import { runEstimate } from "./run-estimate.ts";

/** A pool without workers, for tests: jobs and parts are cloned as they would be between threads. */
export function createInProcessPool(methods: Readonly<Record<string, Estimator>> = estimators): Pool {
  const work = (job: Job): unknown => {
    const sent = structuredClone(job);
    if ("requests" in sent) return structuredClone(sent.requests.map((request) => runWhole(methods, request)));
    const part = runShard(methods, sent, () => {});
    return structuredClone(part, { transfer: wholeBuffers(part) });
  };
  return {
    size: 1,
    run: async (jobs, { signal, onProgress }) => {
      const parts: unknown[] = [];
      for (const job of jobs) {
        if (signal.aborted) return failure({ code: "cancelled" });
        parts.push(work(job));
        onProgress(parts.length / jobs.length);
      }
      return signal.aborted ? failure({ code: "cancelled" }) : success(parts);
    },
    warmUp: () => {},
    close: () => {},
  };
}

/** `runEstimate` without workers, for tests. */
export function runInProcess(
  request: EstimateRequest,
  methods: Readonly<Record<string, Estimator>> = estimators,
): Promise<Result<Estimate>> {
  const options = { signal: new AbortController().signal, onProgress: () => {} };
  return runEstimate(createInProcessPool(methods), request, options, methods);
}
