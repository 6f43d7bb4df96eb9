import * as v from "valibot";
import { list, number, type Output, object, text } from "./schema.ts";

/**
 * How the values of a column are written: text, a method by its id, a count, an estimated number of
 * people, a probability, any number.
 */
export const columnKinds = ["text", "method", "count", "people", "probability", "number"] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** A table that a method adds to its estimate. Its title and column names are in the method's own words. */
export const resultTableSchema = object({
  /** Which table of the method's words this is. */
  name: text,
  columns: list(object({ name: text, kind: v.picklist(columnKinds) })),
  /** One record per row, by column name; null where there is no value. */
  rows: list(v.pipe(v.record(text, v.nullable(v.union([text, number]))), v.readonly())),
});
export type ResultTable = Output<typeof resultTableSchema>;

/** What is said of a table: its title, what it shows in a sentence, and the names of its columns. */
export interface ResultTableWords {
  readonly title: string;
  readonly about: string;
  readonly columns: Readonly<Record<string, string>>;
}
