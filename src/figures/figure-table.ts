import { catalogues } from "../locale/catalogues.ts";
import { formatCount, formatPercent } from "../locale/numbers.ts";
import type { Interval } from "../model/estimate.ts";
import type { Language } from "../model/language.ts";
import type { FigureTable } from "./figure.ts";

type Columns = FigureTable["columns"];
type Ends = Pick<Interval, "level" | "low" | "high">;

/** Columns of numbers. */
export const numbers = (...names: readonly string[]): Columns => names.map((name) => ({ name, align: "end" }));

/** The levels that any interval has, highest first. */
export function levelsOf(rows: readonly { readonly intervals: readonly { readonly level: number }[] }[]): number[] {
  const levels = new Set(rows.flatMap(({ intervals }) => intervals.map(({ level }) => level)));
  return [...levels].sort((a, b) => b - a);
}

/** For each level two columns: from where to where its intervals reach. */
export function endColumns(levels: readonly number[], language: Language): Columns {
  const { from, to } = catalogues[language].figures.shared;
  return levels
    .map((level) => formatPercent(level, language))
    .flatMap((percent) => numbers(from(percent), to(percent)));
}

/** The ends of the intervals of a row for those columns. */
export function endCells(intervals: readonly Ends[], levels: readonly number[], language: Language): string[] {
  const { none } = catalogues[language].figures.shared;
  return levels.flatMap((level) => {
    const interval = intervals.find((each) => each.level === level);
    return interval ? [formatCount(interval.low, language), formatCount(interval.high, language)] : [none, none];
  });
}
