import type { TableCheck } from "../model/check.ts";
import { partition as isPartition } from "../model/partition.ts";

/** Whether each person is on exactly one list, as when a table tells who referred each person. */
export const partition: TableCheck = {
  run: ({ table }) => {
    const problem = isPartition(table);
    return { tables: [], concerns: problem ? [{ problem, weight: "refuses" }] : [] };
  },
};
