import type { Catalogue } from "../../locale/catalogue.ts";
import { formatCount, formatRatio } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import type { RangeInput } from "../figure.ts";
import { iconCounts } from "./icon-counts.ts";

type ToldIcons = Parameters<Catalogue["figures"]["icon-array"]["finding"]>[0];

/** The numbers as they are told; null where nobody is unknown. */
export function toldIcons(range: RangeInput, language: Language): ToldIcons | null {
  const { known, low, high } = iconCounts(range);
  if (high === 0) return null;
  return {
    known: formatCount(known, language),
    isOne: known === 1,
    low: formatRatio(low, language),
    high: high === null ? null : formatRatio(high, language),
    seen: formatCount(range.observed, language),
  };
}
