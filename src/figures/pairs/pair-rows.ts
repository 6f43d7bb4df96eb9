import { pairOverlaps } from "../../kernel/capture/pair-overlaps.ts";
import { chapman, lincolnPetersen } from "../../kernel/capture/two-list-estimates.ts";
import { logNormalInterval } from "../../kernel/resampling/log-normal-interval.ts";
import { everyCountKnown } from "../../model/every-count-known.ts";
import { observedTotal } from "../../model/overlap-table.ts";
import type { TableInput } from "../figure.ts";

/** The levels that the figure draws, highest first. */
export const pairLevels = [0.95, 0.8] as const;

/** What a pair of lists says of the number of people, as the figure shows it. */
export interface PairRow {
  readonly a: string;
  readonly b: string;
  readonly onBoth: number;
  /** Null where nobody is on both: Chapman's number then rests on the sizes of the lists alone and is not drawn. */
  readonly chapman: number | null;
  readonly lincolnPetersen: number | null;
  /** Chapman's; none where one list holds everybody of the other. */
  readonly intervals: readonly { readonly level: number; readonly low: number; readonly high: number }[];
}

/** Every pair of lists, sorted as the lists are; none where not every count is known. */
export function pairRows({ table }: TableInput): PairRow[] {
  if (everyCountKnown(table)) return [];
  return pairOverlaps(table).map((pair) => {
    const byChapman = chapman(pair);
    const byLincoln = lincolnPetersen(pair);
    const names = { a: table.lists[pair.a] ?? "", b: table.lists[pair.b] ?? "", onBoth: pair.onBoth };
    if (byLincoln === null) return { ...names, chapman: null, lincolnPetersen: null, intervals: [] };
    return {
      ...names,
      chapman: byChapman.seen + byChapman.unseen,
      lincolnPetersen: byLincoln.seen + byLincoln.unseen,
      intervals: pairLevels.flatMap((level) => {
        const ends = logNormalInterval(byChapman, level);
        return ends ? [{ level, ...ends }] : [];
      }),
    };
  });
}

/** What the pairs of lists say together. */
export interface PairFinding {
  readonly pairs: number;
  /** Pairs without anybody on both lists. */
  readonly empty: number;
  /** Ends of all the widest intervals together; null without any. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly intervals: number;
  /** Two of the widest intervals have no number in common. */
  readonly disagree: boolean;
  readonly seen: number;
}

export function pairFinding(input: TableInput): PairFinding {
  const rows = pairRows(input);
  const widest = rows.flatMap(({ intervals }) => intervals.filter(({ level }) => level === pairLevels[0]));
  const lows = widest.map(({ low }) => low);
  const highs = widest.map(({ high }) => high);
  return {
    pairs: rows.length,
    empty: rows.filter(({ onBoth }) => onBoth === 0).length,
    range: widest.length === 0 ? null : { low: Math.min(...lows), high: Math.max(...highs) },
    intervals: widest.length,
    disagree: Math.max(...lows) > Math.min(...highs),
    seen: observedTotal(input.table),
  };
}
