import { catalogues } from "../../locale/catalogues.ts";
import { rangeText, toldInterval } from "../../locale/estimate-sentence.ts";
import { formatCount, formatPercent } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import type { Figure, FigureTable, StabilisationInput } from "../figure.ts";
import { endCells, endColumns, levelsOf, numbers } from "../figure-table.ts";

/** The interval as more of the best models are admitted: it should settle. */
export const figure: Figure<"stabilisation"> = {
  tellsTotals: true,
  ofUploads: "nothing",
  caption: (input, language) => `${finding(input, language)} ${readingKey(input, language)}`,
  table: stabilisationTable,
};

/** Both ends move less than this from the last step but one to the last: the interval has settled. */
const settledBelow = 0.05;

function finding(input: StabilisationInput, language: Language): string {
  const say = catalogues[language].figures.stabilisation;
  const { rows, observed } = input;
  const seen = formatCount(observed, language);
  const told = rows.flatMap(({ models, intervals }) => {
    const interval = toldInterval(intervals);
    return interval ? [{ models, interval }] : [];
  });
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || first === last) return say.nothing(seen);
  const range = ({ interval }: typeof first) => rangeText(interval.low, interval.high, observed, language);
  const [before] = told.slice(-2);
  const moved = before
    ? Math.max(change(before.interval.low, last.interval.low), change(before.interval.high, last.interval.high))
    : 0;
  return say.finding({
    level: formatPercent(last.interval.level, language),
    first: first.models,
    last: last.models,
    from: range(first),
    to: range(last),
    settled: moved < settledBelow,
    seen,
  });
}

const change = (before: number, after: number): number => Math.abs(after - before) / before;

function readingKey(input: StabilisationInput, language: Language): string {
  const [widest, ...inner] = levelsOf(input.rows).map((level) => formatPercent(level, language));
  return catalogues[language].figures.stabilisation.readingKey(widest ?? null, inner);
}

function stabilisationTable(input: StabilisationInput, language: Language): FigureTable {
  const say = catalogues[language].figures.stabilisation;
  const levels = levelsOf(input.rows);
  const count = (value: number): string => formatCount(value, language);
  return {
    columns: [...numbers(say.models), ...endColumns(levels, language), ...numbers(say.usable)],
    rows: input.rows.map((row) => [
      count(row.models),
      ...endCells(row.intervals, levels, language),
      count(row.usableResamples),
    ]),
  };
}
