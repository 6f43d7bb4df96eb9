import type { Bounds } from "../model/bounds.ts";
import type { TableCheck } from "../model/check.ts";
import { extremeCounts } from "../model/extreme-counts.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import type { Concern } from "../model/verdict.ts";
import { listInside } from "./list-inside.ts";
import { type ListPair, listPairs } from "./list-pairs.ts";

/**
 * Whether nearly all of one list are on another, though that one does not hold nearly all of the people whom only
 * further lists know: then not its reach explains it, but that one list sends its people to the other.
 */
export const referrals: TableCheck = {
  run({ table }, { "referral-share": most }) {
    const concerns = listPairs(table).flatMap((pair): Concern[] => {
      if (listInside(pair.onA, pair.onBoth) !== "no" || listInside(pair.onB, pair.onBoth) !== "no") return [];
      return [
        ...referral(table, pair, { list: pair.a, other: pair.b, on: pair.onA }, most),
        ...referral(table, pair, { list: pair.b, other: pair.a, on: pair.onB }, most),
      ];
    });
    return { tables: [], concerns };
  },
};

interface Direction {
  /** Positions of the list whose people may have been sent, and of the list that may have got them. */
  readonly list: number;
  readonly other: number;
  /** People on `list`. */
  readonly on: Bounds;
}

function referral(table: OverlapTable, { onBoth }: ListPair, { list, other, on }: Direction, most: number): Concern[] {
  const share = onBoth.low / (onBoth.low + on.high - onBoth.high);
  if (!(share > most)) return [];
  const otherwise = shareOtherwise(table, list, other);
  if (otherwise !== null && otherwise > most) return [];
  const { lists } = table;
  return [
    {
      problem: {
        code: "looks-like-referral",
        list: lists[list] ?? "",
        other: lists[other] ?? "",
        exact: table.hidden === undefined,
        share,
        otherwise,
      },
      weight: "warns",
    },
  ];
}

/** The largest share that can be on `other` of the people on any list but these two, and not on `list`; null without any. */
function shareOtherwise(table: OverlapTable, list: number, other: number): number | null {
  const low = extremeCounts(table, "low");
  const high = extremeCounts(table, "high");
  let [found, missed] = [0, 0];
  for (let history = 1; history < low.length; history++) {
    const elsewhere = history & ~(1 << other);
    if (elsewhere === 0 || (history >> list) & 1) continue;
    if (elsewhere === history) missed += low[history] ?? 0;
    else found += high[history] ?? 0;
  }
  return found + missed === 0 ? null : found / (found + missed);
}
