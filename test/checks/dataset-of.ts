import type { Dataset } from "../../src/model/dataset.ts";
import type { OverlapTable } from "../../src/model/overlap-table.ts";

const unsaid = { en: "", da: "" };

/** A table as a dataset that says nothing of itself. */
export const datasetOf = (table: OverlapTable): Dataset => ({
  description: { name: "", title: unsaid, counts: unsaid, year: unsaid, source: "", citation: "", listNames: {} },
  table,
  strata: [],
});
