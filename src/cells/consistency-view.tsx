import { internalConsistency, knownListsTable } from "../checks/internal-consistency.ts";
import { knownListCoverage } from "../checks/known-list-coverage.ts";
import { methods } from "../estimators/methods.ts";
import { consistency } from "../figures/consistency.ts";
import type { Method } from "../model/estimator.ts";
import { consistencySentence } from "../text/consistency-words.ts";
import type { CellViewProps } from "./cell-view.ts";
import type { ConsistencySpec, ConsistencyValue } from "./consistency-value.ts";
import { FigureImageView } from "./figure-image-view.tsx";
import { PhraseView } from "./phrase-view.tsx";
import { ResultTablesView } from "./result-tables-view.tsx";

/** How the lists did when each was estimated from the others: in words, drawn where any could be, and list by list. */
export function ConsistencyView({ name, value, language }: CellViewProps<ConsistencySpec, ConsistencyValue>) {
  const { knownLists, provenance } = value;
  const coverage = knownListCoverage(knownLists);
  const known: Readonly<Record<string, Method>> = methods;
  const method = known[provenance.estimator]?.words[language].name ?? provenance.estimator;
  const { about, tables } = internalConsistency.words[language];
  return (
    <>
      <p class="finding">
        <PhraseView phrase={consistencySentence(coverage, knownLists.length, method, language)} />
      </p>
      <p class="aside">{about}</p>
      {coverage.lists > 0 && (
        <FigureImageView figure={consistency} input={knownLists} name={name} verdict={null} language={language} />
      )}
      {knownLists.length > 0 && (
        <ResultTablesView tables={[knownListsTable(knownLists)]} words={tables} language={language} />
      )}
    </>
  );
}
