import { captureFrequencies, captureOrder } from "../kernel/capture/capture-frequencies.ts";
import type { TableCheck } from "../model/check.ts";
import { everyCountKnown } from "../model/every-count-known.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import type { ResultTable } from "../model/result-table.ts";

/**
 * How often people were caught, and by which list first and last: f_i, u_i, v_i and n_i as Rcapture's `descriptive`.
 * Source: Baillargeon and Rivest (2007), Rcapture, Journal of Statistical Software 19(5).
 */
export const descriptive: TableCheck = {
  run: ({ table }) => {
    const problem = everyCountKnown(table);
    return problem
      ? { tables: [], concerns: [{ problem, weight: "notes" }] }
      : { tables: [describe(table)], concerns: [] };
  },
};

function describe({ lists, counts }: OverlapTable): ResultTable {
  const frequencies = captureFrequencies(counts);
  const { caught, first, last } = captureOrder(counts);
  return {
    name: "descriptive",
    columns: [
      { name: "i", kind: "count" },
      { name: "on_i_lists", kind: "count" },
      { name: "list", kind: "text" },
      { name: "first_here", kind: "count" },
      { name: "last_here", kind: "count" },
      { name: "on_list", kind: "count" },
    ],
    rows: lists.map((list, index) => ({
      i: index + 1,
      on_i_lists: frequencies[index + 1] ?? 0,
      list,
      first_here: first[index] ?? 0,
      last_here: last[index] ?? 0,
      on_list: caught[index] ?? 0,
    })),
  };
}
