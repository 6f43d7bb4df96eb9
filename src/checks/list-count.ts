import type { TableCheck } from "../model/check.ts";
import { overlapBounds } from "../model/overlap-table.ts";
import type { Concern } from "../model/verdict.ts";

/**
 * Whether there are lists enough to see how they depend on each other. Two leave that to an assumption, so they are
 * refused; who shows what the assumption does to the answer may lower the threshold, and the reader is told.
 */
export const listCount: TableCheck = {
  words: {
    en: {
      name: "number of lists",
      about:
        "Counts the lists that have people on them. With one list nothing can be estimated, with two everything hangs on an assumption that no data can test, and from three on the lists show something of how they depend on each other.",
    },
    da: {
      name: "antal lister",
      about:
        "Tæller de lister, der er personer på. Med én liste kan man intet skønne, med to hænger alt på en antagelse, som ingen data kan afprøve, og fra tre viser listerne noget om, hvordan de afhænger af hinanden.",
    },
  },
  run({ table }, { "least-lists": least }) {
    const lists = table.lists.filter((_, list) => overlapBounds(table, 1 << list).high > 0).length;
    return { tables: [], concerns: concerns(lists, least) };
  },
};

function concerns(lists: number, least: number): Concern[] {
  if (lists === 2) {
    const allowed = least <= 2;
    return [{ problem: { code: "two-lists", allowed }, weight: allowed ? "warns" : "refuses" }];
  }
  return lists < least ? [{ problem: { code: "too-few-lists", lists, least }, weight: "refuses" }] : [];
}
