import type { Result } from "../model/result.ts";
import type { ShardJob } from "./shard-job.ts";

export interface RunOptions {
  readonly signal: AbortSignal;
  /** Fraction of all jobs done, in [0, 1], at most ten times a second. */
  onProgress(fraction: number): void;
}

/** A fixed number of workers that share the jobs of all running cells. */
export interface Pool {
  readonly size: number;
  /** Runs the jobs and resolves with their parts in job order, or with the first problem; it never hangs or rejects. */
  run(jobs: readonly ShardJob[], options: RunOptions): Promise<Result<readonly unknown[]>>;
  /** Terminates all workers; whatever still runs resolves as cancelled. */
  close(): void;
}
