import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { OverlapTable } from "./overlap-table.ts";

/** SHA-256 of a text, hexadecimal. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of a table's lists and counts, hexadecimal: the same table has the same hash wherever it came from. */
export function tableHash(table: OverlapTable): string {
  return textHash(JSON.stringify([table.lists, Array.from(table.counts)]));
}
