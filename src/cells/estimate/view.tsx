import { chainAgreement } from "../../figures/chains.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { estimateSentence } from "../../locale/estimate-sentence.ts";
import { methodWords } from "../../locale/method-words.ts";
import { formatRHat, formatRounded } from "../../locale/numbers.ts";
import { estimateUnderVerdict } from "../../locale/verdict-sentences.ts";
import { type Estimate, hasTotal } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import { isWithheld } from "../../model/verdict.ts";
import type { CellViewProps } from "../cell-view.ts";
import { chainsInput } from "../figure/inputs.ts";
import { onPage } from "../shown/parts.tsx";
import { PhraseView } from "../shown/phrase-view.tsx";
import { ProblemNotesView } from "../shown/problem-notes-view.tsx";
import { ProvenanceView } from "../shown/provenance-view.tsx";
import { ResultTablesView } from "../shown/result-tables-view.tsx";
import type { EstimateSpec, EstimateValue } from "./index.ts";
import { intervalKindInWords } from "./interval-kind.ts";
import { ExcludedModelsView, ModelsTableView, StabilisationView } from "./models-view.tsx";
import { withNamedTerms } from "./named-terms.ts";

/** An estimate: the finding in words, what qualifies it, the figure, and everything behind it on demand. */
export function EstimateView({
  name,
  value,
  seconds,
  language,
  study,
  parts = onPage,
}: CellViewProps<EstimateSpec, EstimateValue>) {
  const { Figure, JudgedBy, Withheld, Elsewhere } = parts;
  const { estimate, lists } = value;
  const verdict = study?.verdict ?? null;
  const level = verdict?.level ?? null;
  const reasons = new Set(verdict?.reasons.map(({ problem }) => JSON.stringify(problem)));
  const warnings = estimate.warnings.map((problem) => withNamedTerms(problem, lists));
  const untold = warnings.filter((problem) => !reasons.has(JSON.stringify(problem)));
  const input = parts.remember(
    () => (hasTotal(estimate) ? { rows: [{ label: name, estimate }], observed: estimate.observed } : null),
    [name, estimate],
  );
  const tableWords = {
    ...catalogues[language].cells.estimate.tables,
    ...methodWords(value.provenance.estimator, language)?.tables,
  };
  const sampler = parts.remember(() => samplerInWords(estimate, language), [estimate, language]);
  return (
    <>
      <p class="finding">
        <PhraseView phrase={estimateUnderVerdict(estimate, level ?? "sound", language)} />
      </p>
      {study && <JudgedBy study={study} language={language} />}
      <Withheld level={level} language={language}>
        {() => (
          <>
            {isWithheld(level) && (
              <p>
                <PhraseView phrase={estimateSentence(estimate, language)} />
              </p>
            )}
            <ProblemNotesView problems={untold} language={language} />
            {input && <Figure figure="forest" input={input} name={name} verdict={verdict} language={language} />}
            {estimate.intervals.length > 0 && <p class="aside">{intervalKindInWords(estimate, language)}</p>}
            {sampler !== null && <p class="aside">{sampler}</p>}
            <ResultTablesView tables={estimate.tables} words={tableWords} language={language} parts={parts} />
            <ModelsTableView value={value} language={language} parts={parts} />
            <ExcludedModelsView value={value} language={language} parts={parts} />
            <StabilisationView value={value} language={language} parts={parts} />
          </>
        )}
      </Withheld>
      <Elsewhere>
        <ProvenanceView value={value} seconds={seconds} language={language} />
      </Elsewhere>
    </>
  );
}

/** Whether the chains of a sampler agree and what their draws are worth, in a sentence; null of methods without chains. */
export function samplerInWords(estimate: Estimate, language: Language): string | null {
  const input = chainsInput("", estimate);
  if (input === null) return null;
  const say = catalogues[language].cells.estimate.sampler;
  const { chains, agree } = chainAgreement(input);
  const apart = chains.flatMap((summary) => (summary.apart ? [summary.chain] : []));
  const { bulkEffective: middle, tailEffective: ends } = estimate.diagnostics;
  // To two figures, as it is estimated itself, and in whole draws.
  const draws = (worth: number): string => formatRounded(Math.round(worth), language);
  const worth = middle === undefined || ends === undefined ? "" : say.worth(draws(middle), draws(ends));
  const told = {
    rHat: formatRHat(input.rHat, language),
    chains: catalogues[language].figures.shared.inWords(chains.length),
    agree,
    apart,
  };
  return `${say.chains(told)}${worth}.`;
}
