import type { Bounds } from "../model/bounds.ts";
import type { TableCheck } from "../model/check.ts";
import { observedBounds, overlapBounds } from "../model/overlap-table.ts";
import type { Concern } from "../model/verdict.ts";

/** Whether the counts add up to what is stated of each list and of everybody. */
export const margins: TableCheck = {
  run({ table, margins: stated }) {
    if (!stated) return { tables: [], concerns: [] };
    const inAll = stated.all ? misfit(null, stated.all, observedBounds(table)) : [];
    const ofLists = table.lists.flatMap((list, index) => {
      const people = Object.hasOwn(stated.lists, list) ? stated.lists[list] : undefined;
      return people ? misfit(list, people, overlapBounds(table, 1 << index)) : [];
    });
    return { tables: [], concerns: [...inAll, ...ofLists] };
  },
};

/** That no number lies within both bounds, and by how much they miss each other. */
function misfit(list: string | null, stated: Bounds, counted: Bounds): Concern[] {
  const tooMany = Math.max(0, counted.low - stated.high);
  const tooFew = Math.max(0, stated.low - counted.high);
  if (tooMany === tooFew) return [];
  return [
    { problem: { code: "margin-does-not-fit", list, stated, counted, excess: tooMany - tooFew }, weight: "warns" },
  ];
}
