import { captureFrequencies } from "../kernel/capture/capture-frequencies.ts";
import { captureOrder } from "../kernel/capture/capture-order.ts";
import type { TableCheck } from "../model/check.ts";
import { everyCountKnown } from "../model/every-count-known.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import type { ResultTable } from "../model/result-table.ts";

/**
 * How often people were caught, and by which list first and last: f_i, u_i, v_i and n_i as Rcapture's `descriptive`.
 * Source: Baillargeon and Rivest (2007), Rcapture, Journal of Statistical Software 19(5).
 */
export const descriptive: TableCheck = {
  words: {
    en: {
      name: "descriptive statistics",
      about:
        "Counts how many people are on one list, on two, and so on, and what each list adds to those before it. The order of the lists in the table decides who counts as first and last, and unless the lists followed each other in time that order means nothing.",
      tables: {
        descriptive: {
          title: "How often people were seen, and by which list",
          about:
            "The row of i stands for the people on exactly i lists and for the i-th list. First and last follow the order of the lists in the table, not that of time.",
          columns: {
            i: "i",
            on_i_lists: "On i lists",
            list: "List",
            first_here: "First here",
            last_here: "Last here",
            on_list: "On this list",
          },
        },
      },
    },
    da: {
      name: "beskrivende statistik",
      about:
        "Tæller, hvor mange personer der er på én liste, på to og så videre, og hvad hver liste føjer til dem før den. Listernes rækkefølge i tabellen afgør, hvem der regnes for først og sidst, og medmindre listerne fulgte hinanden i tid, betyder den rækkefølge intet.",
      tables: {
        descriptive: {
          title: "Hvor ofte personer er kendt, og fra hvilken liste",
          about:
            "Rækken i gælder både personer på netop i lister og den i'te liste. Først og sidst følger listernes rækkefølge i tabellen, ikke tidens.",
          columns: {
            i: "i",
            on_i_lists: "På i lister",
            list: "Liste",
            first_here: "Først her",
            last_here: "Sidst her",
            on_list: "På denne liste",
          },
        },
      },
    },
  },
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
