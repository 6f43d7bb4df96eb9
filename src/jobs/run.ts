import { reportClock } from "../model/report-clock.ts";
import { type Result, success } from "../model/result.ts";
import type { EstimateWorker, Job, ReportFraction } from "../model/shard-job.ts";
import type { SpawnedWorker } from "./spawned-worker.ts";

/** The jobs of one call of `Pool.run`: which are handed out, which are done, and what they gave. */
export interface Run {
  /** The workers that are busy with it. */
  readonly workers: Set<SpawnedWorker<EstimateWorker>>;
  /** Whether it has jobs that nobody has taken. */
  isWaiting(): boolean;
  /** Milliseconds of the workers' time that it has had, jobs in progress included, on top of what it started with. */
  served(): number;
  /** The number of the next job, which is then taken. */
  takeJob(): number;
  job(index: number): Job;
  report(index: number, fraction: number): void;
  finishJob(index: number, part: unknown): void;
  /** Ends the run and its busy workers; only the first result counts. */
  settle(result: Result<readonly unknown[]>): void;
}

export function createRun(
  jobs: readonly Job[],
  { served: servedAtStart, onProgress }: { readonly served: number; readonly onProgress: ReportFraction },
  onSettled: (result: Result<readonly unknown[]>) => void,
): Run {
  const workers = new Set<SpawnedWorker<EstimateWorker>>();
  const parts: unknown[] = new Array(jobs.length).fill(undefined);
  const fractions = new Float64Array(jobs.length);
  const startedAt = new Map<number, number>();
  let servedBefore = servedAtStart;
  const isReportDue = reportClock(() => performance.now());
  let taken = 0;
  let finished = 0;
  let settled = false;

  /** A job's last reports may arrive after its part: a fraction never goes back. */
  function report(index: number, fraction: number): void {
    if (settled) return;
    fractions[index] = Math.min(Math.max(fractions[index] ?? 0, fraction), 1);
    if (isReportDue()) onProgress(fractions.reduce((sum, done) => sum + done, 0) / jobs.length);
  }

  function settle(result: Result<readonly unknown[]>): void {
    if (settled) return;
    settled = true;
    for (const worker of workers) worker.terminate();
    onSettled(result);
  }

  return {
    workers,
    isWaiting: () => !settled && taken < jobs.length,
    served() {
      const now = performance.now();
      let served = servedBefore;
      for (const start of startedAt.values()) served += now - start;
      return served;
    },
    takeJob() {
      startedAt.set(taken, performance.now());
      return taken++;
    },
    job: (index) => {
      const job = jobs[index];
      if (!job) throw new RangeError(`no job ${index}`);
      return job;
    },
    report,
    finishJob: (index, part) => {
      if (settled) return;
      servedBefore += performance.now() - (startedAt.get(index) ?? 0);
      startedAt.delete(index);
      parts[index] = part;
      finished++;
      if (finished === jobs.length) settle(success(parts));
      else report(index, 1);
    },
    settle,
  };
}
