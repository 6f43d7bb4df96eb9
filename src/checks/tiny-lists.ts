import type { TableCheck } from "../model/check.ts";
import { overlapBounds } from "../model/overlap-table.ts";
import type { Concern } from "../model/verdict.ts";

/** Lists with hardly anybody on them, or nobody. */
export const tinyLists: TableCheck = {
  run({ table }, { "tiny-list": enough }) {
    const lists = table.lists.map((list, index) => ({ list, people: overlapBounds(table, 1 << index) }));
    const empty = lists.filter(({ people }) => people.high === 0);
    const tiny = lists.filter(({ people }) => people.high > 0 && people.high < enough);
    const concerns: Concern[] = [
      ...empty.map(({ list }): Concern => ({ problem: { code: "empty-list", list }, weight: "warns" })),
      ...(tiny.length > 0
        ? [{ problem: { code: "tiny-lists" as const, lists: tiny, enough }, weight: "warns" as const }]
        : []),
    ];
    return { tables: [], concerns };
  },
};
