import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatRatio } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import type { Figure, FigureTable, RangeInput } from "../figure.ts";
import { iconCounts } from "./icon-counts.ts";
import { toldIcons } from "./told-icons.ts";

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
