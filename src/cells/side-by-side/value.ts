import type { EstimateValue } from "../estimate/value.ts";

export type SideBySideSpec = {
  /** Names of the estimates, in the order in which they are shown. */
  readonly of: readonly string[];
};

/** An estimate under the name of its cell. */
export interface SideBySideRow {
  readonly name: string;
  readonly value: EstimateValue;
}

export interface SideBySideValue {
  readonly rows: readonly SideBySideRow[];
}
