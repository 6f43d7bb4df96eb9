import type { DesignSpec, DesignValue } from "../../../cells/design/index.ts";
import { designFinding } from "../../../cells/design/index.ts";
import { designTable, peopleText } from "../../../cells/design/view.tsx";
import { PhraseView } from "../../../cells/shown/phrase-view.tsx";
import { design } from "../../../figures/design/index.ts";
import { catalogues } from "../../../locale/catalogues.ts";
import { methodName } from "../../../locale/method-words.ts";
import { formatCount } from "../../../locale/numbers.ts";
import { ReportFigure } from "../report-figure.tsx";
import { ReportTable } from "../report-table.tsx";
import { VerdictLine } from "../report-verdict.tsx";
import type { SectionProps } from "../section.ts";
import { Withheld } from "../withheld.tsx";

/** What each plan can be expected to bring, in words, row by row and drawn, and what all of it rests on. */
export function DesignSection({ value, context, verdict }: SectionProps<DesignSpec, DesignValue>) {
  const { language } = context;
  const { rows, simulated, base, people, peopleFrom } = value;
  const say = catalogues[language].cells.design;
  // What an estimate gives may not be told where its data cannot carry it; what somebody supposes may.
  const untold = peopleFrom === "estimate" && verdict?.level === "no-estimate";
  const method = methodName(simulated?.method ?? "", language);
  return (
    <>
      <p class="finding">
        <PhraseView phrase={designFinding(rows, language)} />
      </p>
      <VerdictLine verdict={verdict} language={language} />
      <ReportTable {...designTable(value, untold, language)} language={language} />
      <p class="note">{say.outreach}</p>
      <Withheld level={untold ? "no-estimate" : null} language={language}>
        <ReportFigure figure={design} input={value} context={context} />
      </Withheld>
      <p class="aside">
        {untold ? say.restsUntold(base) : say.rests[peopleFrom](peopleText(people, value, language), base)}{" "}
        {simulated === null ? say.byFormula : say.bySimulation(formatCount(simulated.replicates, language), method)}
      </p>
    </>
  );
}
