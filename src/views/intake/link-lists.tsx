import { useEffect } from "preact/hooks";
import { valueName } from "../../brief/names.ts";
import { ProblemNotesView } from "../../cells/shown/problem-notes-view.tsx";
import { TableView } from "../../cells/shown/table-view.tsx";
import type { IntakeReport, LinkageReport } from "../../data/intake/contract.ts";
import { unknownValue } from "../../data/intake/strata-vocabularies.ts";
import { fewestAlike, type RareCombinations } from "../../data/tables/contract.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatBounds, formatCount, formatPercent } from "../../locale/numbers.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import { speech } from "../../locale/speech.ts";
import type { Language } from "../../model/language.ts";
import { observedBounds } from "../../model/overlap-table.ts";
import { stratumNames } from "../../model/stratum-names.ts";
import { lackInWords } from "./check-columns.tsx";
import type { Intake } from "./intake.ts";

const headingId = "small-groups";

interface SmallGroupsProps {
  readonly strata: IntakeReport["strata"];
  readonly rare: readonly RareCombinations[];
  readonly intake: Intake;
  readonly language: Language;
}

/** The attributes by which few people could be recognised, and what can be done about it. */
function SmallGroups({ strata, rare, intake, language }: SmallGroupsProps) {
  const { linking: say } = catalogues[language].intake;
  const attributes = Object.keys(strata[0]?.values ?? {});
  if (attributes.length === 0) return null;
  const named = (attribute: string): string => {
    const known = stratumNames.find((name) => name === attribute);
    return known ? catalogues[language].strata[known] : attribute;
  };
  const least = formatCount(fewestAlike, language);
  const single = rare.filter((each) => each.attributes.length === 1);
  return (
    <section class="small-groups">
      <h3 id={headingId} tabIndex={-1}>
        {say.rare}
      </h3>
      <p role="status">{rare.length === 0 ? say.noneRare(least) : say.rareAbout(least)}</p>
      {rare.length > 0 && (
        <>
          <ul>
            {rare.map((each) => (
              <li key={each.attributes.join()}>
                {say.rareOf(
                  speech(language).series(each.attributes.map(named)),
                  formatCount(each.combinations, language),
                )}
              </li>
            ))}
          </ul>
          <div class="choices-of-action">
            {(single.length > 0 ? single : rare.slice(0, 1))
              .flatMap(({ merges }) => merges)
              .map(({ attribute, category, into }) => (
                <button
                  key={`${attribute} ${category}`}
                  type="button"
                  class="button"
                  onClick={() => {
                    void intake.mergeCategories(attribute, category, into);
                    document.getElementById(headingId)?.focus();
                  }}
                >
                  {say.merge(
                    categoryName(attribute, category, language),
                    categoryName(attribute, into, language),
                    named(attribute),
                  )}
                </button>
              ))}
            {stratumNames
              .filter((name) => attributes.includes(name))
              .map((name) => (
                <button
                  key={name}
                  type="button"
                  class="button"
                  onClick={() => {
                    intake.leaveOut(name);
                    void intake.link();
                  }}
                >
                  {say.leaveOut(named(name))}
                </button>
              ))}
          </div>
        </>
      )}
    </section>
  );
}

/** Categories that were merged are one called by the names of all. */
const categoryName = (attribute: string, category: string, language: Language): string =>
  category
    .split("/")
    .map((each) =>
      each === unknownValue ? catalogues[language].intake.linking.notKnown : valueName(attribute, each)[language],
    )
    .join(" / ");

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
          withoutCode === 0 ? count(0) : `${count(withoutCode)} (${formatPercent(withoutCode / rows, language)})`,
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
