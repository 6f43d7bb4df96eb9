import type { TableCheck } from "../model/check.ts";
import { overlapBounds } from "../model/overlap-table.ts";
import type { Concern } from "../model/verdict.ts";

/** Lists with hardly anybody on them, or nobody. */
export const tinyLists: TableCheck = {
  words: {
    en: {
      name: "tiny lists",
      about:
        "Looks for lists with very few people, or none. Chance decides whom so short a list shares with the others, and one person more or less can move the whole estimate.",
    },
    da: {
      name: "meget små lister",
      about:
        "Leder efter lister med meget få personer eller slet ingen. Tilfældet afgør, hvem så kort en liste har til fælles med de andre, og én person mere eller mindre kan flytte hele skønnet.",
    },
  },
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
