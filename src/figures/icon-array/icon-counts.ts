import type { RangeInput } from "../figure.ts";

/** How many figures stand for the known and for the unknown. */
export interface IconCounts {
  /** Known people that are drawn: one, or ten, a hundred or a thousand where fewer than one is unknown for each. */
  readonly known: number;
  /** Unknown people for so many known: at least, and at most; null where only a lower bound is claimed. */
  readonly low: number;
  readonly high: number | null;
  /** The same in whole figures, outwards. */
  readonly sure: number;
  readonly possible: number;
  /** Figures that there is no room for. */
  readonly more: number;
}

/** More figures than this say nothing to the eye. */
const mostIcons = 100;

export function iconCounts({ observed, low, high }: RangeInput): IconCounts {
  const unknown = (people: number): number => Math.max(0, people - observed) / observed;
  const most = unknown(high ?? low);
  const known = [1, 10, 100].find((each) => most === 0 || most * each >= 1) ?? 1000;
  const sure = Math.floor(unknown(low) * known);
  const possible = high === null ? 0 : Math.max(0, Math.ceil(most * known) - sure);
  const more = Math.max(0, sure + possible - mostIcons);
  return {
    known,
    low: unknown(low) * known,
    high: high === null ? null : most * known,
    sure: Math.min(sure, mostIcons),
    possible: Math.min(possible, mostIcons - Math.min(sure, mostIcons)),
    more,
  };
}
