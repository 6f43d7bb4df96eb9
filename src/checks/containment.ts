import type { TableCheck } from "../model/check.ts";
import type { Concern } from "../model/verdict.ts";
import { listInside } from "./list-inside.ts";
import { listPairs } from "./list-pairs.ts";

/** Whether everybody on one list is on another one too, so that it tells nothing of its own. */
export const containment: TableCheck = {
  run({ table }) {
    const concerns = listPairs(table).flatMap(({ names: [a, b], onA, onB, onBoth }): Concern[] => {
      const [aInB, bInA] = [listInside(onA, onBoth), listInside(onB, onBoth)];
      if (aInB === "certain") return [inside(a, b)];
      if (bInA === "certain") return [inside(b, a)];
      if (aInB === "possible") return [maybeInside(a, b)];
      return bInA === "possible" ? [maybeInside(b, a)] : [];
    });
    return { tables: [], concerns };
  },
};

const inside = (inner: string, outer: string): Concern => ({
  problem: { code: "list-inside-list", inner, outer },
  weight: "refuses",
});

const maybeInside = (inner: string, outer: string): Concern => ({
  problem: { code: "list-may-be-inside-list", inner, outer },
  weight: "warns",
});
