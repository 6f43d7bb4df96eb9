import { VerdictTag } from "../../cells/shown/verdict-view.tsx";
import { catalogues } from "../../locale/catalogues.ts";
import { verdictSentences } from "../../locale/verdict-sentences.ts";
import type { Language } from "../../model/language.ts";
import type { BriefVerdict } from "../content.ts";

interface VerdictProps {
  readonly verdict: BriefVerdict;
  readonly language: Language;
}

/** Whether the lists can carry an estimate, and why not or with which reservations, in plain words. */
export function BriefVerdictView({ verdict: { level, reasons }, language }: VerdictProps) {
  const verdict = { level, reasons: [] };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div class="verdict" role="group" aria-label={catalogues[language].verdict.heading} data-level={level}>
      <p class="verdict-head">
        <VerdictTag verdict={verdict} language={language} />{" "}
        <span class="verdict-meaning">{verdictSentences(verdict, language).meaning}</span>
      </p>
      {reasons.length > 0 && (
        <ul class="verdict-reasons">
          {reasons.map((reason, index) => (
            <li key={index}>{reason[language]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
