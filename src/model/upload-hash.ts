import type { Dataset } from "./dataset.ts";
import { tableHash, textHash } from "./table-hash.ts";

/**
 * SHA-256 by which a notebook names a table that was made from files, hexadecimal: of the table alone where it has no
 * strata, and else of the table and all its strata.
 */
export function uploadHash({ table, strata }: Pick<Dataset, "table" | "strata">): string {
  if (strata.length === 0) return tableHash(table);
  const parts = strata.map((stratum) => [Object.entries(stratum.values).sort(), tableHash(stratum.table)]);
  return textHash(JSON.stringify([tableHash(table), parts]));
}
