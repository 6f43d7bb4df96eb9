import { useMemo } from "preact/hooks";
import type { CellViewProps } from "./cell-view.ts";
import { PhraseView } from "./phrase-view.tsx";
import { assumptionsOf, sideBySideFinding, sideBySideTable } from "./side-by-side-table.ts";
import type { SideBySideSpec, SideBySideValue } from "./side-by-side-value.ts";
import { sideBySideSentences } from "./side-by-side-words.ts";
import { jointVerdict } from "./study.ts";
import { TableView } from "./table-view.tsx";
import { verdictOnOne } from "./verdict-on-one.ts";
import { VerdictTag } from "./verdict-view.tsx";
import { WithheldView } from "./withheld-view.tsx";

/** How far apart methods lie, then each with its number, its intervals, what it assumes and what to think of it. */
export function SideBySideView({
  value,
  language,
  study,
  studies = study ? [study] : [],
}: CellViewProps<SideBySideSpec, SideBySideValue>) {
  const say = sideBySideSentences[language];
  const verdict = jointVerdict(studies);
  const level = verdict?.level ?? null;
  const table = useMemo(() => {
    const levelOf = (name: string) =>
      studies.map((each) => verdictOnOne(each, name)?.level).find((found) => found !== undefined) ?? null;
    return sideBySideTable(value, levelOf, language);
  }, [value, studies, language]);
  return (
    <>
      {verdict && (
        <p>
          <VerdictTag verdict={verdict} language={language} />
        </p>
      )}
      <WithheldView level={level} language={language}>
        {() => (
          <>
            <p class="finding">
              <PhraseView phrase={sideBySideFinding(value, level, language)} />
            </p>
            <TableView {...table} language={language} first={table.rows.length} />
            <p>{say.assumes}</p>
            <ul>
              {assumptionsOf(value, language).map(({ title, assumes }) => (
                <li key={title}>
                  <strong>{title}</strong>. {assumes}
                </li>
              ))}
            </ul>
            <p class="aside">{say.about}</p>
          </>
        )}
      </WithheldView>
    </>
  );
}
