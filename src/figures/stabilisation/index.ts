import { rangeText, toldInterval } from "../../locale/estimate-sentence.ts";
import { formatCount, formatPercent } from "../../locale/numbers.ts";
import type { StabilisationRow } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import type { Figure, FigureTable, StabilisationInput } from "../figure.ts";
import { stabilisationLevels } from "./stabilisation-levels.ts";
import { stabilisationWords } from "./words.ts";

/** The interval as more of the best models are admitted: it should settle. */
export const stabilisation: Figure<"stabilisation"> = {
  drawnFrom: "stabilisation",
  words: stabilisationWords,
  caption: (input, language) => `${finding(input, language)} ${readingKey(input, language)}`,
  table: stabilisationTable,
  load: () => import("./draw.ts"),
};

/** Both ends move less than this from the last step but one to the last: the interval has settled. */
const settledBelow = 0.05;

function finding(input: StabilisationInput, language: Language): string {
  const say = stabilisationWords[language];
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
  return stabilisationWords[language].readingKey(widest ?? null, inner);
}

function stabilisationTable(input: StabilisationInput, language: Language): FigureTable {
  const say = stabilisationWords[language];
  const levels = stabilisationLevels(input);
  const count = (value: number): string => formatCount(value, language);
  const number = (name: string) => ({ name, align: "end" }) as const;
  const ends = ({ intervals }: StabilisationRow, level: number): string[] => {
    const interval = intervals.find((each) => each.level === level);
    return interval ? [count(interval.low), count(interval.high)] : [say.none, say.none];
  };
  return {
    columns: [
      number(say.models),
      ...levels.flatMap((level) => {
        const percent = formatPercent(level, language);
        return [number(say.from(percent)), number(say.to(percent))];
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
