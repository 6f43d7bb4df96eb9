import type { Estimate } from "./estimate.ts";
import type { EstimateRequest } from "./estimate-request.ts";
import type { OverlapTable } from "./overlap-table.ts";
import type { Result } from "./result.ts";

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

/** Estimates that one worker makes whole, one after the other. */
export interface WholeJob {
  readonly requests: readonly EstimateRequest[];
}

/** What a worker can be asked to do. */
export type Job = ShardJob | WholeJob;

/** Receives a fraction done, in [0, 1]. */
export type ReportFraction = (fraction: number) => void;

/** What the estimate worker offers. */
export interface EstimateWorker {
  /** The part of one job. */
  runShard(job: ShardJob, report: ReportFraction): Promise<unknown>;
  /** The estimates of one job, in its order. */
  runWhole(job: WholeJob, report: ReportFraction): Promise<readonly Result<Estimate>[]>;
}
