import { type ProxyMethods, releaseProxy, transfer } from "comlink";
import type { Estimator } from "../src/model/estimator.ts";
import { reportClock } from "../src/model/report-clock.ts";
import { runShard } from "../src/model/run-shard.ts";
import { runWhole } from "../src/model/run-whole.ts";
import type { EstimateWorker, ReportFraction } from "../src/model/shard-job.ts";
import { wholeBuffers } from "../src/model/whole-buffers.ts";

/** Does jobs of the given estimators for another thread. */
export function shardServer(estimators: Readonly<Record<string, Estimator>>): EstimateWorker {
  const isReportDue = reportClock(() => performance.now());
  return {
    runShard: async (job, report: ReportFraction & Partial<ProxyMethods>) => {
      try {
        const part = runShard(estimators, job, (fraction) => {
          if (isReportDue()) report(fraction);
        });
        return typeof part === "object" && part !== null ? transfer(part, wholeBuffers(part)) : part;
      } finally {
        // The other thread keeps a channel open for the callback until this thread lets go of it.
        report[releaseProxy]?.();
      }
    },
    runWhole: async ({ requests }, report: ReportFraction & Partial<ProxyMethods>) => {
      try {
        return requests.map((request, index) => {
          if (isReportDue()) report(index / requests.length);
          return runWhole(estimators, request);
        });
      } finally {
        report[releaseProxy]?.();
      }
    },
  };
}
