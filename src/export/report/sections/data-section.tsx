import type { DataSpec, DataValue } from "../../../cells/data/index.ts";
import { historiesTable, listsTable } from "../../../cells/data/view.tsx";
import { PhraseView } from "../../../cells/shown/phrase-view.tsx";
import { ProblemNotesView } from "../../../cells/shown/problem-notes-view.tsx";
import { TextWithLinksView } from "../../../cells/shown/text-with-links-view.tsx";
import { protectionNote } from "../../../disclosure/tables/protection-note.ts";
import { catalogues } from "../../../locale/catalogues.ts";
import { checkWords } from "../../../locale/check-words.ts";
import { formatBounds, formatCount } from "../../../locale/numbers.ts";
import { series } from "../../../locale/series.ts";
import { observedBounds } from "../../../model/overlap-table.ts";
import { textIn } from "../../../model/texts.ts";
import { isProtected } from "../../disclosure/protected-data.ts";
import { ReportResultTables } from "../report-result-tables.tsx";
import { ReportTable } from "../report-table.tsx";
import { ReportVerdict } from "../report-verdict.tsx";
import { reportWords } from "../report-words.ts";
import type { SectionProps } from "../section.ts";

/** A table of overlaps: what is counted, who counted, the verdict and what the checks found; of an upload protected. */
export function DataSection({ value, context, study }: SectionProps<DataSpec, DataValue>) {
  const { language } = context;
  const { description, table, steps } = value;
  const say = catalogues[language].cells.data;
  const totals = isProtected(value) ? value.totals : null;
  const everybody = totals?.get(0);
  const seen = everybody === undefined ? observedBounds(table) : { low: everybody, high: everybody };
  const origins = [
    [say.source, description.source],
    [say.citation, description.citation],
  ] as const;
  return (
    <>
      <p class="finding">
        <PhraseView phrase={say.seen(formatBounds(seen, language), formatCount(table.lists.length, language))} />
      </p>
      {isProtected(value) && <p class="note">{reportWords[language].uploadNote}</p>}
      {study && <ReportVerdict study={study} language={language} />}
      {study && <p class="aside">{judgedFrom(study, language)}</p>}
      <p>
        <strong>{textIn(description.title, language)}</strong>
      </p>
      <dl>
        <dt>{say.counted}</dt>
        <dd>{textIn(description.counts, language)}</dd>
        <dt>{say.year}</dt>
        <dd>{textIn(description.year, language)}</dd>
        {origins.map(
          ([title, text]) =>
            text !== "" && (
              <>
                <dt>{title}</dt>
                <dd>
                  <TextWithLinksView text={text} />
                </dd>
              </>
            ),
        )}
        {steps.length > 0 && (
          <>
            <dt>{say.changes}</dt>
            <dd>
              <ol>
                {steps.map(({ done }, index) => (
                  <li key={index}>{done[language]}</li>
                ))}
              </ol>
            </dd>
          </>
        )}
      </dl>
      <ReportTable {...listsTable(value, language, (list) => totals?.get(1 << list))} language={language} />
      <ReportTable {...historiesTable(table, language)} language={language} />
      <p class="aside">
        {say.historiesAbout} {isProtected(value) && protectionNote(value.protection)[language]}
      </p>
      {study && <Checked study={study} context={context} />}
    </>
  );
}

type Study = NonNullable<SectionProps<DataSpec, DataValue>["study"]>;

function judgedFrom({ estimates, verdict }: Study, language: "en" | "da"): string {
  const say = catalogues[language].verdict;
  if (estimates > 0) return say.fromEstimates(formatCount(estimates, language), estimates === 1);
  return verdict.level === "no-estimate" ? "" : say.fromTable;
}

/** Which checks there were, what they noted, and the tables that they gave. */
function Checked({
  study,
  context: { language },
}: { readonly study: Study } & Pick<SectionProps<DataSpec, DataValue>, "context">) {
  const say = reportWords[language];
  const names = Object.keys(study.findings).map((name) => checkWords(name, language)?.name ?? name);
  const concerns = Object.values(study.findings).flatMap((found) => found.concerns);
  const noted = concerns.filter(({ weight }) => weight === "notes").map(({ problem }) => problem);
  const calm = concerns.length === 0 && study.unnumbered.length === 0;
  return (
    <>
      <h3>{say.checks}</h3>
      <p>
        {say.checked(series(names, language))} {calm && say.noConcern}
      </p>
      <ProblemNotesView problems={noted} language={language} />
      {Object.entries(study.findings).map(([name, { tables }]) => (
        <ReportResultTables key={name} tables={tables} words={checkWords(name, language)?.tables} language={language} />
      ))}
    </>
  );
}
