import { formatCount, formatDecimal, formatPercent, formatRounded } from "../../locale/numbers.ts";
import type { DesignRow } from "../../model/design-results.ts";
import type { Language } from "../../model/language.ts";
import { numberColumn, type TableContent, textColumn } from "../shown/table-content.ts";
import { designRemarks, widthText } from "./in-words.ts";
import type { DesignValue } from "./value.ts";
import { designWords } from "./words.ts";

/** What each plan can be expected to bring; `untold` where how many people there are in all may not be told. */
export function designTable(value: DesignValue, untold: boolean, language: Language): TableContent {
  const say = designWords[language];
  return {
    caption: say.caption,
    columns: [
      textColumn(say.plan),
      numberColumn(say.known),
      numberColumn(say.overlaps),
      numberColumn(say.interval),
      numberColumn(say.variation),
      textColumn(say.remark),
    ],
    rows: value.rows.map((row) => [
      row.label[language],
      knownText(row, value, untold, language),
      formatCount(row.pairOverlaps, language),
      row.widthFactor === null ? "–" : say.times(widthText(row.widthFactor, language)),
      row.variation === null ? "–" : formatDecimal(row.variation, 2, language),
      designRemarks(row, language).join(" "),
    ]),
  };
}

/** People known of all; only those known where the others may not be told. */
function knownText({ seen, people }: DesignRow, value: DesignValue, untold: boolean, language: Language): string {
  const known = formatCount(seen, language);
  if (untold) return known;
  const share = formatPercent(Math.round((seen / people) * 100) / 100, language);
  return designWords[language].knownOf(known, peopleText(people, value, language), share);
}

/** Exact where somebody gave the number, else to the precision that an estimate has. */
export const peopleText = (people: number, { peopleFrom }: DesignValue, language: Language): string =>
  peopleFrom === "spec" ? formatCount(people, language) : formatRounded(people, language);
