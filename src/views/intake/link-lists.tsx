import { useEffect } from "preact/hooks";
import { ProblemNotesView } from "../../cells/problem-notes-view.tsx";
import type { Language } from "../../model/language.ts";
import { observedBounds } from "../../model/overlap-table.ts";
import { problemSentence, words } from "../../text/index.ts";
import { formatBounds, formatCount } from "../../text/numbers.ts";
import { lackInWords } from "./check-columns.tsx";
import type { Intake } from "./intake.ts";
import { LinkageTables } from "./linkage-tables.tsx";
import { SmallGroups } from "./small-groups.tsx";

const resultId = "linking-result";

/** Links the lists and says how well that went. */
export function LinkLists({ intake, language }: { readonly intake: Intake; readonly language: Language }) {
  const { linking: say, columns } = words[language].intake;
  const linking = intake.linking.value;
  const lack = intake.lack.value;
  const { status } = linking;
  useEffect(() => {
    if (status === "done" || status === "failed") document.getElementById(resultId)?.focus();
  }, [status]);

  return (
    <>
      <button
        type="button"
        class="primary"
        aria-disabled={lack !== null || status === "running"}
        onClick={() => {
          if (lack === null && status !== "running") void intake.link();
        }}
      >
        {say.link}
      </button>
      <p class="next" role="status">
        {status === "running" && say.counting}
      </p>
      {status === "none" && lack && <p class="aside">{lackInWords(lack, columns, language)}</p>}
      {linking.status === "failed" && (
        <p id={resultId} tabIndex={-1} class="problem">
          {problemSentence(linking.problem, language)}
        </p>
      )}
      {linking.status === "done" && (
        <>
          <h3 id={resultId} tabIndex={-1}>
            {say.found(
              formatBounds(observedBounds(linking.report.table), language),
              formatCount(linking.report.table.lists.length, language),
            )}
          </h3>
          <ProblemNotesView
            problems={[...(linking.report.linkage?.warnings ?? []), ...linking.report.warnings]}
            language={language}
          />
          {linking.report.linkage ? (
            <LinkageTables linkage={linking.report.linkage} language={language} />
          ) : (
            <p>{say.linkedElsewhere}</p>
          )}
          <SmallGroups report={linking.report} intake={intake} language={language} />
        </>
      )}
    </>
  );
}
