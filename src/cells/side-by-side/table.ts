import { methods } from "../../estimators/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { rangeText } from "../../locale/estimate-sentence.ts";
import { methodWords } from "../../locale/method-words.ts";
import { formatCount, formatPercent } from "../../locale/numbers.ts";
import type { Phrase } from "../../locale/phrase.ts";
import { hasTotal, type Interval } from "../../model/estimate.ts";
import type { Method } from "../../model/estimator.ts";
import type { Language } from "../../model/language.ts";
import type { VerdictLevel } from "../../model/verdict.ts";
import { numberColumn, type TableContent, textColumn } from "../shown/table-content.ts";
import { isWithheld } from "../shown/withheld-view.tsx";
import type { SideBySideRow, SideBySideValue } from "./value.ts";
import { sideBySideSentences } from "./words.ts";

export interface Assumption {
  readonly title: string;
  readonly assumes: string;
}

/** How far apart the methods lie; nothing where the verdict on the study lets no number stand in the open. */
export function sideBySideFinding({ rows }: SideBySideValue, level: VerdictLevel | null, language: Language): Phrase {
  const say = sideBySideSentences[language];
  if (isWithheld(level)) return [];
  const told = rows.filter(({ value }) => hasTotal(value.estimate) && value.estimate.claim === "number");
  if (told.length < 2) return say.tooFew;
  const totals = told.map(({ value }) => value.estimate.total ?? 0);
  const classes = new Set(told.map((row) => methodOf(row)?.modelClass));
  const observed = told[0]?.value.estimate.observed ?? 0;
  const [low, high] = rangeText(Math.min(...totals), Math.max(...totals), observed, language);
  return say.spread(low, high, formatCount(told.length, language), classes.size);
}

/** A row for each estimate: its number, an interval of each level that one of them has, its class and its verdict. */
export function sideBySideTable(
  { rows }: SideBySideValue,
  levelOf: (name: string) => VerdictLevel | null,
  language: Language,
): TableContent {
  const say = sideBySideSentences[language];
  const levels = levelsOf(rows);
  return {
    caption: say.caption,
    columns: [
      textColumn(say.estimate),
      numberColumn(say.total),
      ...levels.map((level) => numberColumn(formatPercent(level, language))),
      textColumn(say.modelClass),
      textColumn(say.verdict),
    ],
    rows: rows.map((row) => {
      const { total, intervals, claim } = row.value.estimate;
      const method = methodOf(row);
      const verdict = levelOf(row.name);
      const least = claim === "lower-bound" && total !== null ? "≥ " : "";
      return [
        titleOf(row, language),
        total === null ? "–" : least + formatCount(total, language),
        ...levels.map((level) => limits(intervals, level, language)),
        method ? catalogues[language].modelClasses[method.modelClass] : "–",
        verdict === null ? "–" : catalogues[language].verdict.levels[verdict].label,
      ];
    }),
  };
}

/** What each of the estimates assumes, in a sentence of its method. */
export const assumptionsOf = ({ rows }: SideBySideValue, language: Language): readonly Assumption[] =>
  rows.map((row) => ({
    title: titleOf(row, language),
    assumes: firstSentence(methodWords(row.value.provenance.estimator, language)?.about ?? "–"),
  }));

const titleOf = (row: SideBySideRow, language: Language): string =>
  [row.name, methodWords(row.value.provenance.estimator, language)?.name]
    .filter((part) => part !== undefined)
    .join(": ");

function methodOf({ value }: SideBySideRow): Method | undefined {
  const known: Readonly<Record<string, Method>> = methods;
  return Object.hasOwn(known, value.provenance.estimator) ? known[value.provenance.estimator] : undefined;
}

/** The narrowest first. */
const levelsOf = (rows: readonly SideBySideRow[]): readonly number[] =>
  [...new Set(rows.flatMap(({ value }) => value.estimate.intervals.map(({ level }) => level)))].sort((a, b) => a - b);

function limits(intervals: readonly Interval[], level: number, language: Language): string {
  const interval = intervals.find((each) => each.level === level);
  return interval ? `${formatCount(interval.low, language)}\u00a0–\u00a0${formatCount(interval.high, language)}` : "–";
}

/** In which a method says what it assumes. */
const firstSentence = (about: string): string => /^.*?[.!?](?=\s|$)/s.exec(about)?.[0] ?? about;
