import { catalogues } from "../../locale/catalogues.ts";
import { rangeText, toldInterval } from "../../locale/estimate-sentence.ts";
import { formatCount, formatPercent } from "../../locale/numbers.ts";
import type { StabilisationRow } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import type { Figure, FigureTable, StabilisationInput } from "../figure.ts";
import { stabilisationLevels } from "./stabilisation-levels.ts";

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
  const [widest, ...inner] = stabilisationLevels(input).map((level) => formatPercent(level, language));
  return catalogues[language].figures.stabilisation.readingKey(widest ?? null, inner);
}

function stabilisationTable(input: StabilisationInput, language: Language): FigureTable {
  const say = catalogues[language].figures.stabilisation;
  const { shared } = catalogues[language].figures;
  const levels = stabilisationLevels(input);
  const count = (value: number): string => formatCount(value, language);
  const number = (name: string) => ({ name, align: "end" }) as const;
  const ends = ({ intervals }: StabilisationRow, level: number): string[] => {
    const interval = intervals.find((each) => each.level === level);
    return interval ? [count(interval.low), count(interval.high)] : [shared.none, shared.none];
  };
  return {
    columns: [
      number(say.models),
      ...levels.flatMap((level) => {
        const percent = formatPercent(level, language);
        return [number(shared.from(percent)), number(shared.to(percent))];
      }),
      number(say.usable),
    ],
    rows: input.rows.map((row) => [
      count(row.models),
      ...levels.flatMap((level) => ends(row, level)),
      count(row.usableResamples),
    ]),
  };
}
