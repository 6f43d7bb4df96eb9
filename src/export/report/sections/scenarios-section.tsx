import type { ScenariosSpec, ScenariosValue } from "../../../cells/scenarios/index.ts";
import { scenariosFinding } from "../../../cells/scenarios/index.ts";
import { scenarioRemarks, scenariosTable } from "../../../cells/scenarios/view.tsx";
import { PhraseView } from "../../../cells/shown/phrase-view.tsx";
import { scenarioForest } from "../../../figures/scenario-forest/index.ts";
import { catalogues } from "../../../locale/catalogues.ts";
import { estimateSentence } from "../../../locale/estimate-sentence.ts";
import { tippingSentence } from "../../../locale/tipping-sentence.ts";
import { estimateUnderVerdict } from "../../../locale/verdict-sentences.ts";
import { isWithheld } from "../../../model/verdict.ts";
import { ReportFigure } from "../report-figure.tsx";
import { ReportTable } from "../report-table.tsx";
import { VerdictLine } from "../report-verdict.tsx";
import type { SectionProps } from "../section.ts";
import { Withheld } from "../withheld.tsx";

/** The base and what becomes of it: in words, drawn and row by row. */
export function ScenariosSection({ value, context, verdict }: SectionProps<ScenariosSpec, ScenariosValue>) {
  const { language } = context;
  const { base, dials, dataset, rows } = value;
  const level = verdict?.level ?? null;
  const say = catalogues[language].cells.scenarios;
  const tipping = dials.flatMap((dial) =>
    dial.tippingPoints.map((point) => tippingSentence(dial, point, language, dataset.listNames)),
  );
  const remarks = scenarioRemarks(rows, language);
  const alone = rows.some(({ outcome }) => outcome?.ok && outcome.value.intervals.length === 0);
  const found = <PhraseView phrase={scenariosFinding(value, language)} />;
  return (
    <>
      <p class="finding">
        {isWithheld(level) ? <PhraseView phrase={estimateUnderVerdict(base.estimate, level, language)} /> : found}
      </p>
      <VerdictLine verdict={verdict} language={language} />
      <Withheld level={level} language={language}>
        {isWithheld(level) && <p>{found}</p>}
        <p class="aside">
          {say.base(base.name)}: <PhraseView phrase={estimateSentence(base.estimate, language)} />
        </p>
        {tipping.length > 0 && (
          <ul>
            {tipping.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <ReportFigure figure={scenarioForest} input={value} context={context} />
        <ReportTable {...scenariosTable(value, language)} language={language} />
        {alone && <p class="aside">{say.withoutInterval}</p>}
        {remarks.size > 0 && (
          <div class="part">
            <p class="about">
              <strong>{say.remarks}.</strong>
            </p>
            <ul>
              {[...remarks].map(([sentence, labels]) => (
                <li key={sentence}>
                  <strong>{labels.join("; ")}</strong>: {sentence}
                </li>
              ))}
            </ul>
          </div>
        )}
      </Withheld>
    </>
  );
}
