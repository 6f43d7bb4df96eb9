import type { ConsistencySpec, ConsistencyValue } from "../../../cells/consistency/index.ts";
import { PhraseView } from "../../../cells/shown/phrase-view.tsx";
import { knownListsTable } from "../../../checks/internal-consistency.ts";
import { knownListCoverage } from "../../../checks/known-list-coverage.ts";
import { consistency } from "../../../figures/consistency/index.ts";
import { catalogues } from "../../../locale/catalogues.ts";
import { consistencySentence } from "../../../locale/consistency-sentence.ts";
import { methodName } from "../../../locale/method-words.ts";
import { ReportFigure } from "../report-figure.tsx";
import { ReportResultTables } from "../report-result-tables.tsx";
import type { SectionProps } from "../section.ts";

/** How the lists did when each was estimated from the others. */
export function ConsistencySection({ value, context }: SectionProps<ConsistencySpec, ConsistencyValue>) {
  const { language } = context;
  const { knownLists, provenance } = value;
  const coverage = knownListCoverage(knownLists);
  const method = methodName(provenance.estimator, language);
  const { about, tables } = catalogues[language].checks["internal-consistency"];
  return (
    <>
      <p class="finding">
        <PhraseView phrase={consistencySentence(coverage, knownLists.length, method, language)} />
      </p>
      <p class="aside">{about}</p>
      {coverage.lists > 0 && <ReportFigure figure={consistency} input={knownLists} context={context} />}
      {knownLists.length > 0 && (
        <ReportResultTables tables={[knownListsTable(knownLists)]} words={tables} language={language} />
      )}
    </>
  );
}
