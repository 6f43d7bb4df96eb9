import { useMemo } from "preact/hooks";
import type { CellViewProps } from "../cell-view.ts";
import { jointVerdict } from "../session/study.ts";
import { PhraseView } from "../shown/phrase-view.tsx";
import { TableView } from "../shown/table-view.tsx";
import { verdictOnOne } from "../shown/verdict-on-one.ts";
import { VerdictTag } from "../shown/verdict-view.tsx";
import { WithheldView } from "../shown/withheld-view.tsx";
import { assumptionsOf, sideBySideFinding, sideBySideTable } from "./table.ts";
import type { SideBySideSpec, SideBySideValue } from "./value.ts";
import { sideBySideSentences } from "./words.ts";

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
