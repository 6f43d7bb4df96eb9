import type { OverlapTable } from "../model/overlap-table.ts";

/** One task of a round, complete with all that it depends on: it gives the same part on whichever worker it runs. */
export interface ShardJob {
  readonly estimator: string;
  readonly table: OverlapTable;
  readonly options: Readonly<Record<string, unknown>>;
  readonly task: unknown;
  readonly seed: number;
  /** Which random stream of the seed this task draws from: tasks are numbered through all rounds of a plan. */
  readonly stream: number;
}
