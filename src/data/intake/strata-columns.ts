import { type StratumName, stratumNames } from "../../model/stratum-names.ts";
import type { FilePlan } from "./contract.ts";
import { strataVocabularies } from "./strata-vocabularies.ts";
import type { TextTable } from "./text-table.ts";

/** A column read by its vocabulary: the value of each row, null where the cell is empty or says nothing in it. */
export interface StratumColumn {
  readonly stratum: StratumName;
  readonly values: readonly (string | null)[];
  /** Rows with something that is not in the vocabulary. */
  readonly unread: number;
}

/** The columns of a table that its plan gives to vocabularies, in the order of the vocabularies. */
export function strataColumns({ columns }: TextTable, { roles }: FilePlan): StratumColumn[] {
  return stratumNames.flatMap((stratum): StratumColumn[] => {
    const cells = columns[roles.indexOf(stratum)];
    return cells ? [readStratum(stratum, cells)] : [];
  });
}

function readStratum(stratum: StratumName, cells: readonly string[]): StratumColumn {
  const { read } = strataVocabularies[stratum];
  const known = new Map<string, string | null>([["", null]]);
  let unread = 0;
  const values = cells.map((cell) => {
    let value = known.get(cell);
    if (value === undefined) {
      value = read(cell);
      known.set(cell, value);
    }
    if (value === null && cell !== "") unread++;
    return value;
  });
  return { stratum, values, unread };
}
