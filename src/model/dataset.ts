import type { Margins } from "./margins.ts";
import type { OverlapTable } from "./overlap-table.ts";
import type { Stratum } from "./stratum.ts";
import type { Texts } from "./texts.ts";
import type { TidyTable } from "./tidy-table.ts";

/** What a dataset says about itself, from its `datapackage.json`. */
export interface DatasetDescription {
  /** Identifier in notebooks, such as `uk-2013`. */
  readonly name: string;
  readonly title: Texts;
  /** What a count counts, in a phrase: "potential victims of modern slavery, United Kingdom, 2013". */
  readonly counts: Texts;
  /** The period that the lists cover, or that it was not published. */
  readonly year: Texts;
  /** Where the counts were published: title, and address where there is one. Empty where that is not said. */
  readonly source: string;
  /** Empty where there is none. */
  readonly citation: string;
  /** Full name of each list, by its short column name. */
  readonly listNames: Readonly<Record<string, Texts>>;
}

export interface Dataset {
  readonly description: DatasetDescription;
  /** Everybody, whatever the stratum. */
  readonly table: OverlapTable;
  /** The parts of the table by its stratum columns; none where it has no such columns. */
  readonly strata: readonly Stratum[];
  /** What somebody states that the sums of the table are. */
  readonly margins?: Margins;
  /** Published figures that come with it and are no overlaps. */
  readonly tidy?: readonly TidyTable[];
}
