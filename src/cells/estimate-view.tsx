import { useMemo } from "preact/hooks";
import { estimators } from "../estimators/index.ts";
import { forest } from "../figures/forest.ts";
import { hasTotal } from "../model/estimate.ts";
import type { Estimator } from "../model/estimator.ts";
import { estimateSentence } from "../text/estimate-sentence.ts";
import { words } from "../text/index.ts";
import type { CellViewProps } from "./cell-view.ts";
import type { EstimateSpec, EstimateValue } from "./estimate-value.ts";
import { ExcludedModelsView } from "./excluded-models-view.tsx";
import { FigureImageView } from "./figure-image-view.tsx";
import { intervalKindInWords } from "./interval-kind.ts";
import { ModelsTableView } from "./models-table-view.tsx";
import { withNamedTerms } from "./named-terms.ts";
import { PhraseView } from "./phrase-view.tsx";
import { ProblemNotesView } from "./problem-notes-view.tsx";
import { ProvenanceView } from "./provenance-view.tsx";
import { ResultTablesView } from "./result-tables-view.tsx";
import { StabilisationView } from "./stabilisation-view.tsx";

/** An estimate: the finding in words, what qualifies it, the figure, and everything behind it on demand. */
export function EstimateView({ name, value, seconds, language }: CellViewProps<EstimateSpec, EstimateValue>) {
  const { estimate, lists } = value;
  const warnings = estimate.warnings.map((problem) => withNamedTerms(problem, lists));
  const input = useMemo(
    () => (hasTotal(estimate) ? { rows: [{ label: name, estimate }], observed: estimate.observed } : null),
    [name, estimate],
  );
  const methods: Readonly<Record<string, Estimator>> = estimators;
  const tableWords = {
    ...words[language].cell.estimate.tables,
    ...methods[value.provenance.estimator]?.words[language].tables,
  };
  return (
    <>
      <p class="finding">
        <PhraseView phrase={estimateSentence(estimate, language)} />
      </p>
      <ProblemNotesView problems={warnings} language={language} />
      {input && <FigureImageView figure={forest} input={input} language={language} />}
      {estimate.intervals.length > 0 && <p class="aside">{intervalKindInWords(estimate, language)}</p>}
      <ResultTablesView tables={estimate.tables} words={tableWords} language={language} />
      <ModelsTableView value={value} language={language} />
      {estimate.models && <ExcludedModelsView models={estimate.models} language={language} />}
      <StabilisationView estimate={estimate} language={language} />
      <ProvenanceView value={value} seconds={seconds} language={language} />
    </>
  );
}
