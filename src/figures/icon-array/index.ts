import type { Catalogue } from "../../locale/catalogue.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatRatio } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import type { Figure, FigureTable, RangeInput } from "../figure.ts";

/** How many figures stand for the known and for the unknown. */
interface IconCounts {
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

/** How many unknown people there are likely to be for each known one, as figures to count. */
export const figure: Figure<"range"> = {
  tellsTotals: true,
  ofUploads: "guarded",
  caption: (range, language) => {
    const say = catalogues[language].figures["icon-array"];
    const { sure, possible } = iconCounts(range);
    const told = toldIcons(range, language);
    return `${told ? say.finding(told) : say.nobody(formatCount(range.observed, language))} ${say.readingKey({ sure: sure > 0, possible: possible > 0 })}`;
  },
  table: iconTable,
};

function iconTable(range: RangeInput, language: Language): FigureTable {
  const say = catalogues[language].figures["icon-array"];
  const { known, low, high } = iconCounts(range);
  const unknown = (people: number | null): string =>
    people === null ? "–" : formatCount(people - range.observed, language);
  const perKnown = (ratio: number | null): string => (ratio === null ? "–" : formatRatio(ratio, language));
  return {
    columns: [
      { name: say.group, align: "start" },
      { name: say.people, align: "end" },
      { name: say.forEach(formatCount(known, language)), align: "end" },
    ],
    rows: [
      [say.knownRow, formatCount(range.observed, language), formatCount(known, language)],
      [say.lowRow, unknown(Math.max(range.low, range.observed)), perKnown(low)],
      [say.highRow, unknown(range.high === null ? null : Math.max(range.high, range.observed)), perKnown(high)],
    ],
  };
}
