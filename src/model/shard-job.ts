import type { OverlapTable } from "./overlap-table.ts";

/** One task of a round, complete with all that it depends on: it gives the same part on whichever worker it runs. */
export interface ShardJob {
  readonly estimator: string;
  readonly table: OverlapTable;
  /** Full options, validated against the fields of the estimator. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly task: unknown;
  readonly seed: number;
  /** Which random stream of the seed this task draws from: tasks are numbered through all rounds of a plan. */
  readonly stream: number;
}

/** Receives a fraction done, in [0, 1]. */
export type ReportFraction = (fraction: number) => void;

/** What the estimate worker offers: the part of one job. */
export interface EstimateWorker {
  runShard(job: ShardJob, report: ReportFraction): Promise<unknown>;
}
