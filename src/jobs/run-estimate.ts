import { estimators } from "../estimators/estimators.ts";
import type { Estimate } from "../model/estimate.ts";
import type { EstimateRequest } from "../model/estimate-request.ts";
import type { Estimator } from "../model/estimator.ts";
import type { Fields, OptionsOf } from "../model/fields.ts";
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
  const estimator = Object.hasOwn(methods, request.estimator) ? methods[request.estimator] : undefined;
  if (!estimator) throw new Error(`no estimator "${request.estimator}"`);
  const { table } = request;
  const options = request.options as OptionsOf<Fields>;
  const problem = estimator.check(table, options);
  if (problem) return failure(problem);

  const isReportDue = reportClock(() => performance.now());
  const plan = estimator.plan(table, options);
  let firstStream = 0;
  let before = 0;
  let step = plan.next();
  while (!step.done) {
    const { tasks, until } = step.value;
    const from = before;
    const parts = await pool.run(
      tasks.map((task, index) => ({ ...request, task, stream: firstStream + index })),
      {
        signal,
        onProgress: (fraction) => {
          if (isReportDue()) onProgress(from + (until - from) * fraction);
        },
      },
    );
    if (!parts.ok) return parts;
    await nextTurn();
    if (signal.aborted) return failure({ code: "cancelled" });
    firstStream += tasks.length;
    before = until;
    step = plan.next(parts.value);
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
