import { proxy } from "comlink";
import { failure, type Result, success } from "../model/result.ts";
import type { EstimateWorker, Job } from "../model/shard-job.ts";
import { createRun, type Run } from "./run.ts";
import type { SpawnedWorker } from "./spawned-worker.ts";

interface Waiting {
  readonly ends: Set<() => void>;
  readonly listener: () => void;
}

const waitingFor = new WeakMap<AbortSignal, Waiting>();

/**
 * Calls `end` when the signal aborts, unless it is taken back before by what this returns. However many wait for a
 * signal, it has one listener, since platforms take many for a leak, and none when nobody waits.
 */
export function onAbort(signal: AbortSignal, end: () => void): () => void {
  const waiting = waitingFor.get(signal) ?? listen(signal);
  waiting.ends.add(end);
  return () => {
    waiting.ends.delete(end);
    if (waiting.ends.size > 0 || waitingFor.get(signal) !== waiting) return;
    signal.removeEventListener("abort", waiting.listener);
    waitingFor.delete(signal);
  };
}

function listen(signal: AbortSignal): Waiting {
  const ends = new Set<() => void>();
  const listener = (): void => {
    for (const end of [...ends]) end();
  };
  signal.addEventListener("abort", listener);
  const waiting = { ends, listener };
  waitingFor.set(signal, waiting);
  return waiting;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  /** Fraction of all jobs done, in [0, 1], at most ten times a second. */
  onProgress(fraction: number): void;
}

/** A fixed number of workers that share the jobs of all running cells. */
export interface Pool {
  readonly size: number;
  /** Runs the jobs and resolves with their parts in job order, or with the first problem; it never hangs or rejects. */
  run(jobs: readonly Job[], options: RunOptions): Promise<Result<readonly unknown[]>>;
  /** Spawns all workers at once instead of each when it is needed. */
  warmUp(): void;
  /** Terminates all workers; whatever still runs resolves as cancelled. */
  close(): void;
}

export interface PoolSettings {
  readonly size: number;
  spawn(): SpawnedWorker<EstimateWorker>;
}

/** So many crashes without one finished job between them, and the runs that still wait are given up. */
export const mostCrashesInARow = 4;

/**
 * Workers are spawned when a job needs one, so a dead worker is replaced by the next job. The next job is that of the run
 * that has had the least of the workers' time, so that a short run is not held up by a long one. A run that fails or is
 * cancelled takes its busy workers with it.
 */
export function createPool({ size, spawn }: PoolSettings): Pool {
  const unsettled = new Set<Run>();
  const idle: SpawnedWorker<EstimateWorker>[] = [];
  let busy = 0;
  let crashesInARow = 0;
  let closed = false;

  function handOut(): void {
    while (busy < size) {
      const run = leastServed();
      if (!run) return;
      void work(run, run.takeJob(), takeWorker());
    }
  }

  function leastServed(): Run | undefined {
    let least: Run | undefined;
    for (const run of unsettled) {
      if (run.isWaiting() && (!least || run.served() < least.served())) least = run;
    }
    return least;
  }

  function takeWorker(): SpawnedWorker<EstimateWorker> {
    for (let worker = idle.pop(); worker; worker = idle.pop()) {
      if (!worker.isDead()) return worker;
    }
    return spawn();
  }

  async function work(run: Run, index: number, worker: SpawnedWorker<EstimateWorker>): Promise<void> {
    busy++;
    run.workers.add(worker);
    const report = proxy((fraction: number) => run.report(index, fraction));
    const job = run.job(index);
    const part = await worker.call<unknown>((remote) =>
      "requests" in job ? remote.runWhole(job, report) : remote.runShard(job, report),
    );
    busy--;
    run.workers.delete(worker);
    if (part.ok) {
      idle.push(worker);
      crashesInARow = 0;
      // First, since finishing reports progress to code that is not ours and may throw.
      handOut();
      run.finishJob(index, part.value);
    } else {
      worker.terminate();
      run.settle(part);
      if (part.problem.code === "worker-crashed" && ++crashesInARow >= mostCrashesInARow) giveUp(part);
      handOut();
    }
  }

  /** Settles the runs of which no job is in progress. */
  function giveUp(crash: Result<never>): void {
    crashesInARow = 0;
    for (const run of unsettled) if (run.workers.size === 0) run.settle(crash);
  }

  return {
    size,
    run: (jobs, { signal, onProgress }) => {
      if (closed || signal.aborted) return Promise.resolve(failure({ code: "cancelled" }));
      if (jobs.length === 0) return Promise.resolve(success([]));
      return new Promise((resolve) => {
        const cancel = () => run.settle(failure({ code: "cancelled" }));
        // A newcomer starts level with the others, so that it neither waits for them nor holds them up.
        const served = leastServed()?.served() ?? 0;
        const run = createRun(jobs, { served, onProgress }, (result) => {
          stopListening();
          unsettled.delete(run);
          resolve(result);
        });
        const stopListening = onAbort(signal, cancel);
        unsettled.add(run);
        handOut();
      });
    },
    warmUp: () => {
      while (!closed && idle.length + busy < size) idle.push(spawn());
    },
    close: () => {
      closed = true;
      for (const run of unsettled) run.settle(failure({ code: "cancelled" }));
      for (const worker of idle.splice(0)) worker.terminate();
    },
  };
}
