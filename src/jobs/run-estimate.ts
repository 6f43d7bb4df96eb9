import { estimators } from "../estimators/estimators.ts";
import type { Estimate } from "../model/estimate.ts";
import type { EstimateRequest } from "../model/estimate-request.ts";
import { estimateRounds } from "../model/estimate-rounds.ts";
import type { Estimator } from "../model/estimator.ts";
import { reportClock } from "../model/report-clock.ts";
import { failure, type Result } from "../model/result.ts";
import type { Pool, RunOptions } from "./pool.ts";

type Methods = Readonly<Record<string, Estimator>>;

/**
 * Carries out the plan of an estimator: each of its rounds on the pool, the rounds one after the other, and whoever draws
 * on this thread has its turn between them.
 */
export async function runEstimate(
  pool: Pool,
  request: EstimateRequest,
  { signal, onProgress }: RunOptions,
  methods: Methods = estimators,
): Promise<Result<Estimate>> {
  const isReportDue = reportClock(() => performance.now());
  const rounds = estimateRounds(methods, request);
  let before = 0;
  let step = rounds.next();
  while (!step.done) {
    const { jobs, until } = step.value;
    const from = before;
    const parts = await pool.run(jobs, {
      signal,
      onProgress: (fraction) => {
        if (isReportDue()) onProgress(from + (until - from) * fraction);
      },
    });
    if (!parts.ok) return parts;
    await nextTurn();
    if (signal.aborted) return failure({ code: "cancelled" });
    before = until;
    step = rounds.next(parts.value);
  }
  return step.value;
}

/** Resolves once the thread has done what else waits for it, such as drawing a frame; unlike a timer it is not held back. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
