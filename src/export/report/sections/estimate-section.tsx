import type { EstimateSpec, EstimateValue } from "../../../cells/estimate/index.ts";
import { intervalKindInWords } from "../../../cells/estimate/interval-kind.ts";
import { modelsTable, stabilisationTable } from "../../../cells/estimate/models-view.tsx";
import { withNamedTerms } from "../../../cells/estimate/named-terms.ts";
import { samplerInWords } from "../../../cells/estimate/view.tsx";
import { PhraseView } from "../../../cells/shown/phrase-view.tsx";
import { ProblemNotesView } from "../../../cells/shown/problem-notes-view.tsx";
import { forest } from "../../../figures/forest/index.ts";
import { catalogues } from "../../../locale/catalogues.ts";
import { estimateSentence } from "../../../locale/estimate-sentence.ts";
import { methodWords } from "../../../locale/method-words.ts";
import { estimateUnderVerdict } from "../../../locale/verdict-sentences.ts";
import { hasTotal } from "../../../model/estimate.ts";
import { isWithheld } from "../../../model/verdict.ts";
import { ExcludedModels } from "../excluded-models.tsx";
import { ReportFigure } from "../report-figure.tsx";
import { ReportResultTables } from "../report-result-tables.tsx";
import { ReportTable } from "../report-table.tsx";
import { VerdictReference } from "../report-verdict.tsx";
import type { SectionProps } from "../section.ts";
import { Withheld } from "../withheld.tsx";

const mostModels = 10;

/** An estimate: the finding in words, what qualifies it, the figure, and everything behind it. */
export function EstimateSection({ name, value, context, study }: SectionProps<EstimateSpec, EstimateValue>) {
  const { language } = context;
  const { estimate, lists } = value;
  const level = study?.verdict.level ?? null;
  const reasons = new Set(study?.verdict.reasons.map(({ problem }) => JSON.stringify(problem)));
  const warnings = estimate.warnings.map((problem) => withNamedTerms(problem, lists));
  const say = catalogues[language].cells.estimate;
  const models = modelsTable(value, language);
  const settling = stabilisationTable(estimate, language);
  const tableWords = { ...say.tables, ...methodWords(value.provenance.estimator, language)?.tables };
  const sampler = samplerInWords(estimate, language);
  return (
    <>
      <p class="finding">
        <PhraseView phrase={estimateUnderVerdict(estimate, level ?? "sound", language)} />
      </p>
      {study && <VerdictReference study={study} language={language} />}
      <Withheld level={level} language={language}>
        {isWithheld(level) && (
          <p>
            <PhraseView phrase={estimateSentence(estimate, language)} />
          </p>
        )}
        <ProblemNotesView
          problems={warnings.filter((problem) => !reasons.has(JSON.stringify(problem)))}
          language={language}
        />
        {hasTotal(estimate) && (
          <ReportFigure
            figure={forest}
            input={{ rows: [{ label: name, estimate }], observed: estimate.observed }}
            context={context}
          />
        )}
        {estimate.intervals.length > 0 && <p class="aside">{intervalKindInWords(estimate, language)}</p>}
        {sampler !== null && <p class="aside">{sampler}</p>}
        <ReportResultTables tables={estimate.tables} words={tableWords} language={language} />
        {models && (
          <div class="part">
            <p class="about">
              <strong>{models.title}.</strong> {models.about}
            </p>
            <ReportTable {...models} titled={true} language={language} most={mostModels} />
          </div>
        )}
        {estimate.models && <ExcludedModels models={estimate.models} language={language} />}
        {settling && (
          <div class="part">
            <p class="about">
              <strong>{say.stabilisation.title}</strong> {say.stabilisation.about}
            </p>
            <ReportTable {...settling} titled={true} language={language} />
          </div>
        )}
      </Withheld>
    </>
  );
}
