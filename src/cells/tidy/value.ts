import type { TidyTable } from "../../model/tidy-table.ts";

export type TidySpec = {
  readonly dataset: string;
  /** Name of one of its tables of published figures. */
  readonly table: string;
};

/** What a cell of published figures gives to the figures that name it. */
export interface TidyValue {
  readonly table: TidyTable;
  /** Where the figures were published. */
  readonly source: string;
}
