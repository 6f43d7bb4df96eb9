import { knownListsTable } from "../../checks/internal-consistency.ts";
import { knownListCoverage } from "../../checks/known-list-coverage.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { consistencySentence } from "../../locale/consistency-sentence.ts";
import { methodName } from "../../locale/method-words.ts";
import type { CellViewProps } from "../cell-view.ts";
import { onPage } from "../shown/parts.tsx";
import { PhraseView } from "../shown/phrase-view.tsx";
import { ResultTablesView } from "../shown/result-tables-view.tsx";
import type { ConsistencySpec, ConsistencyValue } from "./index.ts";

/** How the lists did when each was estimated from the others: in words, drawn where any could be, and list by list. */
export function ConsistencyView({
  name,
  value,
  language,
  parts = onPage,
}: CellViewProps<ConsistencySpec, ConsistencyValue>) {
  const { Figure } = parts;
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
      {coverage.lists > 0 && (
        <Figure figure="consistency" input={knownLists} name={name} verdict={null} language={language} />
      )}
      {knownLists.length > 0 && (
        <ResultTablesView tables={[knownListsTable(knownLists)]} words={tables} language={language} parts={parts} />
      )}
    </>
  );
}
