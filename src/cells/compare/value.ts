import type { DataValue } from "../data/value.ts";
import type { Agreement } from "./agreement.ts";

/** What of an estimate is compared. */
export const quantities = ["total", "low", "high", "bic", "aic"] as const;
export type Quantity = (typeof quantities)[number];

/** A published number, and where ours is found. */
export type CompareRow = {
  readonly published: number;
  /** Name of the estimate. */
  readonly of: string;
  readonly quantity: Quantity;
  /** Level of the interval whose end is compared. */
  readonly level: number;
  /** One of the models that competed; empty for the estimate itself. */
  readonly model: string;
  /** One of the tables that the method gives, instead; empty for none. */
  readonly table: string;
  /** What the texts of its row say; empty for the first row. */
  readonly row: string;
  readonly column: string;
  readonly digits: number | "auto";
  readonly chance: number;
  /** What the number is, in the words of whoever compares. */
  readonly label: string;
};

export type CompareSpec = {
  readonly source: string;
  readonly rows: readonly CompareRow[];
};

/** A published number beside ours. */
export interface ComparedRow {
  readonly row: CompareRow;
  readonly digits: number;
  /** Null where the estimate has no such number. */
  readonly computed: number | null;
  readonly agreement: Agreement | "missing";
  /** What the estimate was made from; in a report the name of its cell stands for it. */
  readonly data: DataValue;
}

export interface CompareValue {
  readonly rows: readonly ComparedRow[];
}
