import type { DatasetDescription } from "../../model/dataset.ts";
import type { Estimate } from "../../model/estimate.ts";
import type { Provenance } from "../../model/provenance.ts";
import type { DataValue } from "../data/value.ts";

/** The keys that every estimate has; those of its method stand beside them. */
export interface EstimateSpec extends Readonly<Record<string, unknown>> {
  readonly data: string;
  readonly method: string;
  /** Stratum columns by which the table is divided; none for the whole table. */
  readonly by: readonly string[];
}

/** What an estimate cell gives to its view and to the cells that name it. */
export interface EstimateValue {
  readonly estimate: Estimate;
  readonly provenance: Provenance;
  /** Short names of the lists, in the order of the table. */
  readonly lists: readonly string[];
  readonly dataset: DatasetDescription;
  /** What it was estimated from; in a report the name of its cell stands for it. */
  readonly data: DataValue;
  /** Stratum columns by which the table was divided. */
  readonly by: readonly string[];
}
