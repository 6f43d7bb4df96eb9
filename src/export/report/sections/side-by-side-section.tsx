import { PhraseView } from "../../../cells/shown/phrase-view.tsx";
import type { SideBySideSpec, SideBySideValue } from "../../../cells/side-by-side/index.ts";
import { sideBySideFinding } from "../../../cells/side-by-side/index.ts";
import { assumptionsOf, sideBySideTable } from "../../../cells/side-by-side/view.tsx";
import { catalogues } from "../../../locale/catalogues.ts";
import { ReportTable } from "../report-table.tsx";
import { VerdictLine } from "../report-verdict.tsx";
import type { SectionProps } from "../section.ts";
import { Withheld } from "../withheld.tsx";

/** How far apart methods lie, then each with its number, its intervals, what it assumes and what to think of it. */
export function SideBySideSection({ value, context, verdict }: SectionProps<SideBySideSpec, SideBySideValue>) {
  const { language, told } = context;
  const say = catalogues[language].cells["side-by-side"];
  const level = verdict?.level ?? null;
  const levelOf = (name: string) =>
    [...told.studies.values()].map(({ levels }) => levels.get(name)).find((found) => found !== undefined) ?? null;
  return (
    <>
      {verdict && <VerdictLine verdict={verdict} language={language} />}
      <Withheld level={level} language={language}>
        <p class="finding">
          <PhraseView phrase={sideBySideFinding(value, level, language)} />
        </p>
        <ReportTable {...sideBySideTable(value, levelOf, language)} language={language} />
        <p>{say.assumes}</p>
        <ul>
          {assumptionsOf(value, language).map(({ title, assumes }) => (
            <li key={title}>
              <strong>{title}</strong>. {assumes}
            </li>
          ))}
        </ul>
        <p class="aside">{say.note}</p>
      </Withheld>
    </>
  );
}
