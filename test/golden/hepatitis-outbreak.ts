import type { OverlapTable } from "../../src/model/overlap-table.ts";
import { historyFromDigits } from "./read-golden.ts";

/** A table from counts by history, each written as one digit a list. */
export function tableOf(lists: readonly string[], people: Readonly<Record<string, number>>): OverlapTable {
  const counts = new Float64Array(2 ** lists.length);
  for (const [digits, count] of Object.entries(people)) counts[historyFromDigits(digits)] = count;
  return { lists, counts };
}

/**
 * The hepatitis A outbreak at a college in Taiwan in 1995: serum tests (P), hospital records (Q) and the records of
 * epidemiologists (E). Source: data HAV of the R package CARE1 1.1.0; Chao, Tsay, Lin, Shau and Chao (2001), Statistics
 * in Medicine 20, 3123-3157.
 */
export const hepatitisOutbreak = tableOf(["P", "Q", "E"], {
  "111": 28,
  "110": 21,
  "101": 17,
  "100": 69,
  "011": 18,
  "010": 55,
  "001": 63,
});
