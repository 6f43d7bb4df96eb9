import { catalogues } from "../../locale/catalogues.ts";
import { toldInterval } from "../../locale/estimate-sentence.ts";
import { formatCount, formatPercent } from "../../locale/numbers.ts";
import type { KnownList } from "../../model/check.ts";
import { hasTotal, type Interval, type NumberedEstimate } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import type { Figure, FigureTable } from "../figure.ts";
import { numbers } from "../figure-table.ts";

/** The true size of each list against what the other lists give for it. */
export const figure: Figure<"known-lists"> = {
  tellsTotals: false,
  ofUploads: "guarded",
  caption: (lists, language) => `${finding(lists, language)} ${catalogues[language].figures.consistency.readingKey}`,
  table: consistencyTable,
};

function finding(lists: readonly KnownList[], language: Language): string {
  const say = catalogues[language].figures.consistency;
  const rows = knownListRows(lists);
  const judged = rows.filter(({ verdict }) => verdict !== null);
  if (judged.length === 0) return say.nothing;
  const ending = (verdict: string): number => judged.filter((row) => row.verdict === verdict).length;
  const levels = new Set(judged.map(({ interval }) => interval?.level));
  const [level] = levels;
  const without = rows.length - judged.length;
  const told = say.finding({
    level: levels.size === 1 && level !== undefined ? formatPercent(level, language) : null,
    lists: judged.length,
    covered: ending("covered"),
    tooLow: ending("too-low"),
    tooHigh: ending("too-high"),
  });
  return without === 0 ? told : `${told} ${say.without(without)}`;
}

function consistencyTable(lists: readonly KnownList[], language: Language): FigureTable {
  const say = catalogues[language].figures.consistency;
  const { shared } = catalogues[language].figures;
  const count = (value: number | undefined): string =>
    value === undefined ? shared.none : formatCount(value, language);
  return {
    columns: [
      { name: say.list, align: "start" },
      ...numbers(say.size, say.observed, say.estimate, say.from, say.to),
      { name: say.found, align: "start" },
    ],
    rows: knownListRows(lists).map(({ list, size, observed, estimate, interval, verdict }) => [
      list,
      count(size),
      count(observed),
      estimate ? count(estimate.total) : shared.noEstimate,
      count(interval?.low),
      count(interval?.high),
      verdict === null ? shared.none : say.verdicts[verdict],
    ]),
  };
}

/** What the other lists say of a list whose size is known. */
interface KnownListRow {
  readonly list: string;
  readonly size: number;
  readonly observed: number;
  readonly estimate: NumberedEstimate | null;
  readonly interval: Interval | null;
  /** Where the size lies; null without an interval. An interval that is too low misses a size above it. */
  readonly verdict: "covered" | "too-low" | "too-high" | null;
}

export function knownListRows(lists: readonly KnownList[]): KnownListRow[] {
  return lists.map(({ list, size, observed, estimate: given }) => {
    const estimate = given !== null && hasTotal(given) ? given : null;
    const interval = estimate && toldInterval(estimate.intervals);
    const verdict = interval && (size > interval.high ? "too-low" : size < interval.low ? "too-high" : "covered");
    return { list, size, observed, estimate, interval, verdict };
  });
}
