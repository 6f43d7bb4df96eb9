import { useEffect } from "preact/hooks";
import { ProblemNotesView } from "../../cells/shown/problem-notes-view.tsx";
import { TableView } from "../../cells/shown/table-view.tsx";
import type { LinkageReport } from "../../data/intake/contract.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatBounds, formatCount, formatPercent } from "../../locale/numbers.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import type { Language } from "../../model/language.ts";
import { observedBounds } from "../../model/overlap-table.ts";
import { lackInWords } from "./check-columns.tsx";
import type { Intake } from "./intake.ts";
import { SmallGroups } from "./small-groups.tsx";

const resultId = "linking-result";

/** Links the lists and says how well that went. */
export function LinkLists({ intake, language }: { readonly intake: Intake; readonly language: Language }) {
  const { linking: say, columns } = catalogues[language].intake;
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
          <SmallGroups strata={linking.report.strata} rare={linking.smallGroups} intake={intake} language={language} />
        </>
      )}
    </>
  );
}

/** How well the lists were linked, list by list and pair by pair. */
function LinkageTables({ linkage, language }: { readonly linkage: LinkageReport; readonly language: Language }) {
  const say = catalogues[language].intake;
  const count = (value: number): string => formatCount(value, language);
  return (
    <>
      <TableView
        caption={say.linking.lists}
        language={language}
        first={linkage.lists.length}
        columns={[
          { name: say.linking.list, align: "start" },
          { name: say.linking.persons, align: "end" },
          { name: say.linking.onlyHere, align: "end" },
          { name: say.linking.duplicates, align: "end" },
          { name: say.linking.withoutCode, align: "end" },
        ]}
        rows={linkage.lists.map(({ list, persons, onlyHere, duplicates, withoutCode, rows }) => [
          list,
          count(persons),
          count(onlyHere),
          count(duplicates),
          withoutCode === 0 ? "0" : `${count(withoutCode)} (${formatPercent(withoutCode / rows, language)})`,
        ])}
      />
      <TableView
        caption={say.linking.pairs}
        language={language}
        first={15}
        columns={[
          { name: say.linking.pair, align: "start" },
          { name: say.linking.both, align: "end" },
        ]}
        rows={linkage.pairs.map(({ lists, persons }) => [lists.join(" + "), count(persons)])}
      />
      {linkage.disagreeing.map(({ stratum, persons }) => (
        <p key={stratum}>{say.linking.disagreeing(say.columns.roles[stratum], count(persons))}</p>
      ))}
    </>
  );
}
