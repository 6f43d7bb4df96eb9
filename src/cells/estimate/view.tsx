import { useMemo } from "preact/hooks";
import { forest } from "../../figures/forest/index.ts";
import { estimateSentence } from "../../locale/estimate-sentence.ts";
import { words } from "../../locale/index.ts";
import { methodWords } from "../../locale/method-words.ts";
import { estimateUnderVerdict } from "../../locale/verdict-sentences.ts";
import { hasTotal } from "../../model/estimate.ts";
import type { CellViewProps } from "../cell-view.ts";
import { FigureImageView } from "../shown/figure-image-view.tsx";
import { PhraseView } from "../shown/phrase-view.tsx";
import { ProblemNotesView } from "../shown/problem-notes-view.tsx";
import { ProvenanceView } from "../shown/provenance-view.tsx";
import { ResultTablesView } from "../shown/result-tables-view.tsx";
import { VerdictView } from "../shown/verdict-view.tsx";
import { isWithheld, WithheldView } from "../shown/withheld-view.tsx";
import { ExcludedModelsView } from "./excluded-models-view.tsx";
import { intervalKindInWords } from "./interval-kind.ts";
import { ModelsTableView } from "./models-table-view.tsx";
import { withNamedTerms } from "./named-terms.ts";
import { samplerInWords } from "./sampler-in-words.ts";
import { StabilisationView } from "./stabilisation-view.tsx";
import type { EstimateSpec, EstimateValue } from "./value.ts";

/** An estimate: the finding in words, what qualifies it, the figure, and everything behind it on demand. */
export function EstimateView({ name, value, seconds, language, study }: CellViewProps<EstimateSpec, EstimateValue>) {
  const { estimate, lists } = value;
  const verdict = study?.verdict ?? null;
  const level = verdict?.level ?? null;
  const reasons = new Set(verdict?.reasons.map(({ problem }) => JSON.stringify(problem)));
  const warnings = estimate.warnings.map((problem) => withNamedTerms(problem, lists));
  const untold = warnings.filter((problem) => !reasons.has(JSON.stringify(problem)));
  const input = useMemo(
    () => (hasTotal(estimate) ? { rows: [{ label: name, estimate }], observed: estimate.observed } : null),
    [name, estimate],
  );
  const tableWords = {
    ...words[language].cell.estimate.tables,
    ...methodWords(value.provenance.estimator, language)?.tables,
  };
  const sampler = useMemo(() => samplerInWords(estimate, language), [estimate, language]);
  return (
    <>
      <p class="finding">
        <PhraseView phrase={estimateUnderVerdict(estimate, level ?? "sound", language)} />
      </p>
      {verdict && <VerdictView verdict={verdict} language={language} />}
      <WithheldView level={level} language={language}>
        {() => (
          <>
            {isWithheld(level) && (
              <p>
                <PhraseView phrase={estimateSentence(estimate, language)} />
              </p>
            )}
            <ProblemNotesView problems={untold} language={language} />
            {input && (
              <FigureImageView figure={forest} input={input} name={name} verdict={verdict} language={language} />
            )}
            {estimate.intervals.length > 0 && <p class="aside">{intervalKindInWords(estimate, language)}</p>}
            {sampler !== null && <p class="aside">{sampler}</p>}
            <ResultTablesView tables={estimate.tables} words={tableWords} language={language} />
            <ModelsTableView value={value} language={language} />
            {estimate.models && <ExcludedModelsView models={estimate.models} language={language} />}
            <StabilisationView estimate={estimate} language={language} />
          </>
        )}
      </WithheldView>
      <ProvenanceView value={value} seconds={seconds} language={language} />
    </>
  );
}
