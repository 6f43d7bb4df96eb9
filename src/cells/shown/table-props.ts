import type { ComponentChildren } from "preact";
import type { Language } from "../../model/language.ts";

export interface TableColumn {
  readonly name: string;
  readonly align: "start" | "end";
}

type Cells = readonly ComponentChildren[];

/** The rows of a table: an array, or whatever makes its rows when they are asked for. */
export type TableRows = Pick<readonly Cells[], "length" | "at">;

export interface TableProps {
  /** What the table shows; also the name of the region that scrolls when the table is wider than the page. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: TableRows;
  readonly language: Language;
  /** Rows shown until somebody asks for all. */
  readonly first?: number;
}
