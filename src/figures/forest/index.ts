import type { Catalogue } from "../../locale/catalogue.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { atLeastText, toldInterval } from "../../locale/estimate-sentence.ts";
import { formatCount, formatPercent } from "../../locale/numbers.ts";
import { isLowerBound } from "../../model/claim.ts";
import type { Language } from "../../model/language.ts";
import type { EstimatesInput, Figure, FigureTable } from "../figure.ts";
import { endCells, endColumns, levelsOf, numbers } from "../figure-table.ts";

/** Estimates of the number of people in all, with their intervals, below each other. */
export const figure: Figure<"estimates"> = {
  tellsTotals: true,
  ofUploads: "guarded",
  caption: (input, language) => {
    const say = catalogues[language].figures.forest;
    return `${finding(input, language, say)} ${readingKey(input, language, say)}`;
  },
  table: forestTable,
};

/** Numbers are told only as ranges, and an estimate without an interval gives none. */
function finding({ rows, observed }: EstimatesInput, language: Language, say: Catalogue["figures"]["forest"]): string {
  const seen = formatCount(observed, language);
  const withInterval = rows.flatMap(({ label, estimate }) => {
    const interval = toldInterval(estimate.intervals);
    return interval === null ? [] : [{ label, interval, isBound: isLowerBound(estimate.claim) }];
  });
  const told = withInterval.filter(({ isBound }) => !isBound);
  const [first] = told;
  const [bound] = withInterval;
  if (first === undefined && bound !== undefined) {
    const lowest = Math.min(...withInterval.map(({ interval }) => interval.low));
    return say.onlyBounds({
      label: bound.label,
      estimates: rows.length,
      low: atLeastText(lowest, observed, language),
      seen,
    });
  }
  if (first === undefined) return say.noIntervals(rows.length, seen);
  const low = endText(Math.min(...told.map(({ interval }) => interval.low)), Math.floor, observed, language);
  const high = endText(Math.max(...told.map(({ interval }) => interval.high)), Math.ceil, observed, language);
  const levels = new Set(told.map(({ interval }) => interval.level));
  const level = levels.size === 1 ? formatPercent(first.interval.level, language) : null;
  const without = rows.length - withInterval.length;
  return told.length === 1
    ? say.oneRange({ label: first.label, level, low, high, seen, without })
    : say.manyRanges({ estimates: told.length, level, low, high, seen, without });
}

/** An end to two significant figures, below a hundred outwards to whole people; never fewer people than were seen. */
function endText(end: number, outwards: (value: number) => number, observed: number, language: Language): string {
  const rounded = end < 100 ? outwards(end) : Number(end.toPrecision(2));
  return formatCount(Math.max(rounded, observed), language);
}

function readingKey(input: EstimatesInput, language: Language, say: Catalogue["figures"]["forest"]): string {
  const [widest, ...inner] = levelsOf(input.rows.map(({ estimate }) => estimate)).map((level) =>
    formatPercent(level, language),
  );
  const hollow = input.rows.some(({ estimate }) => estimate.intervals.length === 0);
  const bounds = input.rows.some(({ estimate }) => isLowerBound(estimate.claim));
  return say.readingKey(widest ?? null, inner, { hollow, bounds });
}

function forestTable(input: EstimatesInput, language: Language): FigureTable {
  const { forest: say, shared } = catalogues[language].figures;
  const levels = levelsOf(input.rows.map(({ estimate }) => estimate));
  const count = (value: number): string => formatCount(value, language);
  return {
    columns: [
      { name: say.estimate, align: "start" },
      ...numbers(shared.seen, shared.total),
      ...endColumns(levels, language),
    ],
    rows: input.rows.map(({ label, estimate }) => [
      label,
      count(estimate.observed),
      count(estimate.total),
      ...endCells(estimate.intervals, levels, language),
    ]),
  };
}
