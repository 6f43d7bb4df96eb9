import type { TableCheck } from "../model/check.ts";
import { partition as isPartition } from "../model/partition.ts";

/** Whether each person is on exactly one list, as when a table tells who referred each person. */
export const partition: TableCheck = {
  words: {
    en: {
      name: "partition",
      about:
        "Looks whether any two lists share anybody. Where none do, the table divides the people instead of finding some of them twice, and no method can tell how many are missing.",
    },
    da: {
      name: "opdeling",
      about:
        "Ser efter, om nogen lister har personer til fælles. Hvis ingen har det, deler tabellen personerne op i stedet for at genfinde nogle af dem, og ingen metode kan sige, hvor mange der mangler.",
    },
  },
  run: ({ table }) => {
    const problem = isPartition(table);
    return { tables: [], concerns: problem ? [{ problem, weight: "refuses" }] : [] };
  },
};
