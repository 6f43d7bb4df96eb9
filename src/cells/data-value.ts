import type { Findings } from "../model/check.ts";
import type { Dataset } from "../model/dataset.ts";

export type DataSpec = {
  readonly dataset: string;
};

/** What a data cell gives to the cells that name it. */
export interface DataValue extends Dataset {
  /** SHA-256 of the table, hexadecimal. */
  readonly hash: string;
  /** What each check of the table found, by the name of the check. */
  readonly checks: Readonly<Record<string, Findings>>;
}
