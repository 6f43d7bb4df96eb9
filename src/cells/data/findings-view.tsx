import { catalogues } from "../../locale/catalogues.ts";
import { checkWords } from "../../locale/check-words.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import type { Study } from "../session/study.ts";
import { ProblemNotesView } from "../shown/problem-notes-view.tsx";
import { ResultTablesView } from "../shown/result-tables-view.tsx";
import { VerdictView } from "../shown/verdict-view.tsx";

interface FindingsProps {
  readonly study: Study;
  readonly language: Language;
}

/** Whether a table can carry an estimate, what that was judged from, and what else the checks noted. */
export function FindingsView({ study, language }: FindingsProps) {
  const say = catalogues[language].verdict;
  const { length } = study.results.estimates;
  const concerns = Object.values(study.findings).flatMap((found) => found.concerns);
  const noted = concerns.filter(({ weight }) => weight === "notes").map(({ problem }) => problem);
  return (
    <>
      <VerdictView verdict={study.verdict} language={language}>
        {length > 0 && say.fromEstimates(formatCount(length, language), length === 1)}
        {length === 0 && study.verdict.level !== "no-estimate" && say.fromTable}
      </VerdictView>
      <ProblemNotesView problems={noted} language={language} />
    </>
  );
}

/** The tables that the checks of a study gave, each on demand. */
export function FindingTablesView({ study, language }: FindingsProps) {
  return (
    <>
      {Object.entries(study.findings).map(([name, { tables }]) => (
        <ResultTablesView key={name} tables={tables} words={checkWords(name, language)?.tables} language={language} />
      ))}
    </>
  );
}
