import { VerdictTag } from "../../cells/shown/verdict-view.tsx";
import { briefReason } from "../../locale/brief-reason.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { verdictSentences } from "../../locale/verdict-sentences.ts";
import type { Language } from "../../model/language.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { ToldStudy } from "../disclosure/told-study.ts";
import { cellId } from "./cell-id.ts";
import { reportWords } from "./report-words.ts";

interface ReportVerdictProps {
  readonly study: ToldStudy;
  readonly language: Language;
}

/** Whether the data can carry an estimate: what the verdict is, what that means, and every reason that may be told. */
export function ReportVerdict({ study: { verdict, unnumbered }, language }: ReportVerdictProps) {
  const { meaning, reasons, decisive } = verdictSentences(verdict, language);
  // Without an estimate, lighter reasons may speak of numbers that the verdict withholds.
  const told = verdict.level === "no-estimate" ? decisive : reasons;
  const plainly = new Set(
    unnumbered.map((problem) => briefReason(problem, { named: (list) => list, mayTellNumbers: false })[language]),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div class="verdict" role="group" aria-label={catalogues[language].verdict.heading} data-level={verdict.level}>
      <p>
        <VerdictTag verdict={verdict} language={language} /> {meaning}
      </p>
      {told.length > 0 && (
        <ul>
          {told.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {plainly.size > 0 && (
        <>
          <p class="aside">{reportWords[language].unnumberedNote}</p>
          <ul>
            {[...plainly].map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The verdict in a line of its own, for cells that share it with others. */
export const VerdictLine = ({ verdict, language }: { readonly verdict: Verdict | null; readonly language: Language }) =>
  verdict && (
    <p>
      <VerdictTag verdict={verdict} language={language} />
    </p>
  );

/** The verdict on an estimate, with the way to its reasons. */
export const VerdictReference = ({ study: { verdict, data }, language }: ReportVerdictProps) => (
  <p>
    <VerdictTag verdict={verdict} language={language} />{" "}
    <span class="aside">
      {reportWords[language].reasonsAt} <a href={`#${cellId(data)}`}>{data}</a>.
    </span>
  </p>
);
