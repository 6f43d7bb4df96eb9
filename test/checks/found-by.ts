import { type TableCheckName, tableChecks } from "../../src/checks/index.ts";
import type { TableCheck } from "../../src/model/check.ts";
import type { Margins } from "../../src/model/margins.ts";
import type { OverlapTable } from "../../src/model/overlap-table.ts";
import { defaultThresholds, type Thresholds } from "../../src/model/thresholds.ts";
import { datasetOf } from "./dataset-of.ts";

/** What a check finds in a table, with the usual thresholds but for those that are given. */
export function findingsOf(name: TableCheckName, table: OverlapTable, thresholds: Partial<Thresholds> = {}) {
  const check: TableCheck = tableChecks[name];
  return check.run(datasetOf(table), { ...defaultThresholds, ...thresholds });
}

/** The concerns alone, each as its weight and what is wrong. */
export const concernsOf = (name: TableCheckName, table: OverlapTable, thresholds: Partial<Thresholds> = {}) =>
  findingsOf(name, table, thresholds).concerns.map(({ weight, problem }) => ({ weight, ...problem }));

/** What the check of stated sums says of a table. */
export const marginConcernsOf = (table: OverlapTable, margins: Margins) =>
  tableChecks.margins
    .run({ ...datasetOf(table), margins }, defaultThresholds)
    .concerns.map(({ weight, problem }) => ({ weight, ...problem }));
