import fc from "fast-check";
import type { DatasetDescription } from "../../../src/model/dataset.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";

export const tableOf = (lists: number, counts: Readonly<Record<number, number>>): OverlapTable => {
  const all = new Float64Array(2 ** lists);
  for (const [history, count] of Object.entries(counts)) all[Number(history)] = count;
  return { lists: Array.from({ length: lists }, (_, k) => `L${k + 1}`), counts: all };
};

const count = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 40 }) },
);

/** Tables as they come: mostly empty and small overlaps. */
const sparse = (lists: number) =>
  fc
    .array(count, { minLength: 2 ** lists - 1, maxLength: 2 ** lists - 1 })
    .map((counts) => tableOf(lists, Object.fromEntries(counts.map((people, index) => [index + 1, people]))));

export const threeLists = sparse(3);
export const threeOrFourLists = fc.oneof(threeLists, sparse(4));

export const description: DatasetDescription = {
  name: "refuge-2023",
  title: { en: "Refuge 2023", da: "Tilflugt 2023" },
  counts: { en: "people in refuge", da: "personer i tilflugt" },
  year: { en: "2023", da: "2023" },
  source: "Own records",
  citation: "Own records, 2023",
  listNames: { L1: { en: "Police", da: "Politi" } },
};
