/** How the values of a column are written: text, a count, an estimated number of people, a probability, any number. */
export type ColumnKind = "text" | "count" | "people" | "probability" | "number";

/** A table that a method adds to its estimate. Its title and column names are in the method's own words. */
export interface ResultTable {
  /** Which table of the method's words this is. */
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[];
  /** One record per row, by column name; null where there is no value. */
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

/** What is said of a table: its title, what it shows in a sentence, and the names of its columns. */
export interface ResultTableWords {
  readonly title: string;
  readonly about: string;
  readonly columns: Readonly<Record<string, string>>;
}
