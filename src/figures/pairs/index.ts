import { pairOverlaps } from "../../kernel/capture/pair-overlaps.ts";
import { chapman, lincolnPetersen } from "../../kernel/capture/two-list-estimates.ts";
import { logNormalInterval } from "../../kernel/resampling/log-normal-interval.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatPercent } from "../../locale/numbers.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import { everyCountKnown } from "../../model/every-count-known.ts";
import type { Language } from "../../model/language.ts";
import { observedTotal } from "../../model/overlap-table.ts";
import type { Figure, FigureTable, TableInput } from "../figure.ts";
import { endCells, endColumns, numbers } from "../figure-table.ts";
import { fullListName } from "../full-list-name.ts";

/** The levels that the figure draws, highest first. */
export const pairLevels = [0.95, 0.8] as const;

/** What a pair of lists says of the number of people, as the figure shows it. */
interface PairRow {
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
interface PairFinding {
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

function pairFinding(input: TableInput): PairFinding {
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

/** What every pair of lists says alone of the number of people: do the lists agree? */
export const figure: Figure<"table"> = {
  tellsTotals: true,
  ofUploads: "guarded",
  caption: (input, language) => `${finding(input, language)} ${readingKey(input, language)}`.trim(),
  table: pairsTable,
};

/** Numbers are told only as ranges. */
function finding(input: TableInput, language: Language): string {
  const unknown = everyCountKnown(input.table);
  if (unknown) return problemSentence(unknown, language);
  const say = catalogues[language].figures.pairs;
  const { pairs, empty, range, intervals, disagree, seen } = pairFinding(input);
  const seenText = formatCount(seen, language);
  const emptyText = empty === 0 ? "" : ` ${say.emptyPairs(empty, pairs)}`;
  if (range === null) return say.noIntervals(seenText) + emptyText;
  const told = {
    intervals,
    level: formatPercent(pairLevels[0], language),
    low: formatCount(twoFigures(range.low, Math.floor), language),
    high: formatCount(twoFigures(range.high, Math.ceil), language),
    seen: seenText,
  };
  return say.ranges(told, disagree) + emptyText;
}

/** An end to two significant figures, below a hundred outwards to whole people. */
const twoFigures = (end: number, outwards: (value: number) => number): number =>
  end < 100 ? outwards(end) : Number(end.toPrecision(2));

function readingKey(input: TableInput, language: Language): string {
  const [widest, inner] = pairLevels.map((level) => formatPercent(level, language));
  const { range } = pairFinding(input);
  return catalogues[language].figures.pairs.readingKey(
    range === null ? null : { widest: widest ?? "", inner: inner ?? "" },
  );
}

function pairsTable(input: TableInput, language: Language): FigureTable {
  const say = catalogues[language].figures.pairs;
  const { shared } = catalogues[language].figures;
  const count = (value: number | null | undefined): string =>
    typeof value === "number" ? formatCount(value, language) : shared.none;
  return {
    columns: [
      { name: say.list, align: "start" },
      { name: say.otherList, align: "start" },
      ...numbers(say.onBoth, "Lincoln-Petersen", "Chapman"),
      ...endColumns(pairLevels, language),
    ],
    rows: pairRows(input).map((row) => [
      fullListName(row.a, input, language),
      fullListName(row.b, input, language),
      count(row.onBoth),
      count(row.lincolnPetersen),
      count(row.chapman),
      ...endCells(row.intervals, pairLevels, language),
    ]),
  };
}
