import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { OverlapTable } from "./overlap-table.ts";

/** SHA-256 of a text, hexadecimal. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of all that a table says, hexadecimal: the same table has the same hash wherever it came from. */
export function tableHash({ lists, counts, hidden, unobservable }: OverlapTable): string {
  return textHash(JSON.stringify({ lists, counts: Array.from(counts), hidden, unobservable }));
}
