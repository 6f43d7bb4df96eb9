import type { OverlapTable } from "./overlap-table.ts";

/** An estimate that is wanted: everything that its numbers depend on, the version of the method apart. */
export interface EstimateRequest {
  readonly estimator: string;
  readonly table: OverlapTable;
  /** Full options, validated against the fields of the estimator. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly seed: number;
}
