import * as v from "valibot";
import type { Dataset } from "./dataset.ts";
import { type Estimate, estimateSchema } from "./estimate.ts";
import type { OverlapTable } from "./overlap-table.ts";
import type { ResultTable } from "./result-table.ts";
import { type Output, object, text } from "./schema.ts";
import type { Thresholds } from "./thresholds.ts";
import type { Concern } from "./verdict.ts";

/** What a check found: tables to read, and concerns about what was checked. Nothing at all is good news. */
export interface Findings {
  readonly tables: readonly ResultTable[];
  readonly concerns: readonly Concern[];
}

/** A check of an overlap table, cheap enough to run by itself on every table: at most some 2^lists steps per pair. */
export interface TableCheck {
  run(dataset: Dataset, thresholds: Thresholds): Findings;
}

/** An estimate of a study under the name that people know it by. */
export interface NamedEstimate {
  readonly name: string;
  /** The method that gave it. */
  readonly method: string;
  readonly estimate: Estimate;
  /** Whether it is the sum over strata, each estimated by itself. */
  readonly divided: boolean;
}

/** What the other lists give for the size of a list. */
export const fromOtherListsSchema = object({
  list: text,
  /** Null where they gave none. */
  estimate: v.nullable(estimateSchema),
});
export type FromOtherLists = Output<typeof fromOtherListsSchema>;

/** A list taken as the known truth: how many people it has, and how many the other lists give for it. */
export interface KnownList extends FromOtherLists {
  /** People on the list: the truth. */
  readonly size: number;
  /** People of the list whom the other lists know: what the estimate was made from. */
  readonly observed: number;
}

/** What is known of a table and of all estimates that were made from it. */
export interface StudyResults {
  readonly table: OverlapTable;
  /** In the order of the notebook. */
  readonly estimates: readonly NamedEstimate[];
  /** Each list estimated from the others; null while that is not known, or where the lists are too few. */
  readonly knownLists: readonly KnownList[] | null;
}

/** A check of all estimates that were made from one table, taken together. */
export interface EstimatesCheck {
  run(results: StudyResults, thresholds: Thresholds): Findings;
}
