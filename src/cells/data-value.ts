import type { Dataset } from "../model/dataset.ts";

export type DataSpec = {
  readonly dataset: string;
};

/** What a data cell gives to the cells that name it. */
export interface DataValue extends Dataset {
  /** SHA-256 of the table, hexadecimal. */
  readonly hash: string;
}
