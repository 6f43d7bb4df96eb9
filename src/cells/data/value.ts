import type { InlineTable } from "../../data/inline-table.ts";
import type { DoneStep, WrittenStep } from "../../data/table-steps/apply-steps.ts";
import type { Dataset } from "../../model/dataset.ts";

/** A table that was made from files on somebody's computer: nothing of it but this is in the notebook. */
export type UploadReference = {
  readonly name: string;
  /** Its `uploadHash`. */
  readonly sha256: string;
};

/** Where a table comes from, and what is done to it. */
export type DataSpec = (
  | { readonly dataset: string }
  | { readonly table: InlineTable }
  | { readonly upload: UploadReference }
) & { readonly steps: readonly WrittenStep[] };

/** What a data cell gives to the cells that name it: the table after all steps. */
export interface DataValue extends Dataset {
  /** SHA-256 of the table, hexadecimal. */
  readonly hash: string;
  /** What was done to the table, in order. */
  readonly steps: readonly DoneStep[];
}
