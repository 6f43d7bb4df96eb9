import type { Texts } from "./texts.ts";

/** A column whose values name things, such as police districts. */
export interface TidyColumn {
  readonly title: Texts;
  /** What people read for each value; a value that is not here, such as a year, speaks for itself. */
  readonly labels: Readonly<Record<string, Texts>>;
}

export interface TidyRow {
  readonly category: string;
  /** Empty where the table has no groups. */
  readonly group: string;
  readonly value: number;
}

/**
 * Published figures, one to a row: a category, perhaps a group within it, and a whole number. It says nothing of who is on
 * several lists, so nothing can be estimated from it.
 */
export interface TidyTable {
  readonly name: string;
  readonly title: Texts;
  /** What must be known to read it, such as which numbers were subtracted rather than published. */
  readonly about: Texts;
  readonly category: TidyColumn;
  readonly group: TidyColumn | null;
  readonly value: { readonly title: Texts };
  /** In the order of the file; no category and group twice. */
  readonly rows: readonly TidyRow[];
}

/** The categories or groups of a table, each once, in the order of their first row. */
export const distinct = (rows: readonly TidyRow[], by: "category" | "group"): string[] => [
  ...new Set(rows.map((row) => row[by])),
];
