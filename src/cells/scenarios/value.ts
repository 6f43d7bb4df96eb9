import type { DatasetDescription } from "../../model/dataset.ts";
import type { GridEntry } from "../../model/fields.ts";
import type { Provenance } from "../../model/provenance.ts";
import type { Conclusion, ScenarioResults } from "../../model/scenario-results.ts";

export type ScenariosSpec = {
  /** The estimate that is varied. */
  readonly base: string;
  readonly vary: readonly GridEntry[];
  readonly conclusions: readonly Readonly<Record<string, unknown>>[];
  readonly interval: "as-base" | "none";
};

/** What a scenarios cell gives to its view and to the cells that name it; while it fills in, rows without an outcome. */
export interface ScenariosValue extends ScenarioResults {
  readonly conclusions: readonly Conclusion[];
  /** Of the base. */
  readonly provenance: Provenance;
  /** Of the base. */
  readonly dataset: DatasetDescription;
}
