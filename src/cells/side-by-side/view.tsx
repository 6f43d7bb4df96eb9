import { catalogues } from "../../locale/catalogues.ts";
import { methodWords } from "../../locale/method-words.ts";
import { formatCount, formatPercent } from "../../locale/numbers.ts";
import { isLowerBound } from "../../model/claim.ts";
import type { Interval } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import type { VerdictLevel } from "../../model/verdict.ts";
import type { CellViewProps } from "../cell-view.ts";
import { jointVerdict } from "../session/study.ts";
import { onPage } from "../shown/parts.tsx";
import { PhraseView } from "../shown/phrase-view.tsx";
import { numberColumn, type TableContent, textColumn } from "../shown/table-view.tsx";
import { VerdictTag } from "../shown/verdict-view.tsx";
import { methodOf, type SideBySideRow, type SideBySideSpec, type SideBySideValue, sideBySideFinding } from "./index.ts";

interface Assumption {
  readonly title: string;
  readonly assumes: string;
}

/** A row for each estimate: its number, an interval of each level that one of them has, its class and its verdict. */
export function sideBySideTable(
  { rows }: SideBySideValue,
  levelOf: (name: string) => VerdictLevel | null,
  language: Language,
): TableContent {
  const say = catalogues[language].cells["side-by-side"];
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
      const least = isLowerBound(claim) && total !== null ? "≥ " : "";
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

/** The narrowest first. */
const levelsOf = (rows: readonly SideBySideRow[]): readonly number[] =>
  [...new Set(rows.flatMap(({ value }) => value.estimate.intervals.map(({ level }) => level)))].sort((a, b) => a - b);

function limits(intervals: readonly Interval[], level: number, language: Language): string {
  const interval = intervals.find((each) => each.level === level);
  return interval ? `${formatCount(interval.low, language)}\u00a0–\u00a0${formatCount(interval.high, language)}` : "–";
}

/** In which a method says what it assumes. */
const firstSentence = (about: string): string => /^.*?[.!?](?=\s|$)/s.exec(about)?.[0] ?? about;

/** How far apart methods lie, then each with its number, its intervals, what it assumes and what to think of it. */
export function SideBySideView({
  value,
  language,
  study,
  studies = study ? [study] : [],
  parts = onPage,
}: CellViewProps<SideBySideSpec, SideBySideValue>) {
  const { Table, Withheld } = parts;
  const say = catalogues[language].cells["side-by-side"];
  const verdict = jointVerdict(studies);
  const level = verdict?.level ?? null;
  const table = parts.remember(() => {
    const levelOf = (name: string) =>
      studies.map(({ levelOf }) => levelOf(name)).find((found) => found !== null) ?? null;
    return sideBySideTable(value, levelOf, language);
  }, [value, studies, language]);
  return (
    <>
      {verdict && (
        <p>
          <VerdictTag verdict={verdict} language={language} />
        </p>
      )}
      <Withheld level={level} language={language}>
        {() => (
          <>
            <p class="finding">
              <PhraseView phrase={sideBySideFinding(value, level, language)} />
            </p>
            <Table {...table} language={language} first={table.rows.length} />
            <p>{say.assumes}</p>
            <ul>
              {assumptionsOf(value, language).map(({ title, assumes }) => (
                <li key={title}>
                  <strong>{title}</strong>. {assumes}
                </li>
              ))}
            </ul>
            <p class="aside">{say.note}</p>
          </>
        )}
      </Withheld>
    </>
  );
}
