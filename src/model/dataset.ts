import type { OverlapTable } from "./overlap-table.ts";

/** What a dataset says about itself, from its `datapackage.json`. */
export interface DatasetDescription {
  /** Identifier in notebooks, such as `uk-2013`. */
  readonly name: string;
  readonly title: string;
  /** What a count counts, in a phrase: "potential victims of modern slavery, United Kingdom, 2013". */
  readonly counts: string;
  readonly year: string;
  readonly source: string;
  readonly citation: string;
  /** Full name of each list, by its short column name. */
  readonly listNames: Readonly<Record<string, string>>;
}

export interface Dataset {
  readonly description: DatasetDescription;
  readonly table: OverlapTable;
}
