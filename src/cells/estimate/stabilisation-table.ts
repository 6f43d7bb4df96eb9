import { words } from "../../locale/index.ts";
import { formatCount, formatPercent } from "../../locale/numbers.ts";
import type { Estimate, Interval } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import { numberColumn, type TableContent } from "../shown/table-content.ts";

/** The interval as more of the best models are admitted; null where the method does not admit them one by one. */
export function stabilisationTable({ stabilisation: rows }: Estimate, language: Language): TableContent | null {
  if (rows.length === 0) return null;
  const { stabilisation: say, interval: named } = words[language].cell;
  const count = (value: number): string => formatCount(value, language);
  const every = rows.flatMap(({ intervals }) => intervals.map(({ level }) => level));
  const levels = [...new Set(every)].sort((a, b) => b - a);
  const range = (intervals: readonly Interval[], level: number): string => {
    const interval = intervals.find((each) => each.level === level);
    return interval ? `${count(interval.low)} – ${count(interval.high)}` : named.none;
  };
  return {
    caption: say.caption,
    columns: [
      numberColumn(say.models),
      ...levels.map((level) => numberColumn(named.level(formatPercent(level, language)))),
      numberColumn(say.usable),
    ],
    rows: rows.map(({ models, intervals, usableResamples }) => [
      count(models),
      ...levels.map((level) => range(intervals, level)),
      count(usableResamples),
    ]),
  };
}
