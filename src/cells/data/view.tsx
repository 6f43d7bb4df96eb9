import { isProtected } from "../../disclosure/tables/protected-data.ts";
import { protectionNote } from "../../disclosure/tables/protection-note.ts";
import type { HiddenCount } from "../../kernel/capture/observed-counts.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { checkWords } from "../../locale/check-words.ts";
import { formatBounds, formatCount } from "../../locale/numbers.ts";
import type { DatasetDescription } from "../../model/dataset.ts";
import { listIndices, listsIn } from "../../model/history.ts";
import type { Language } from "../../model/language.ts";
import { type OverlapTable, observedBounds, overlapBounds } from "../../model/overlap-table.ts";
import { textIn } from "../../model/texts.ts";
import type { CellViewProps } from "../cell-view.ts";
import type { ShownStudy } from "../session/study.ts";
import { onPage, type Parts } from "../shown/parts.tsx";
import { PhraseView } from "../shown/phrase-view.tsx";
import { ProblemNotesView } from "../shown/problem-notes-view.tsx";
import { ResultTablesView } from "../shown/result-tables-view.tsx";
import { numberColumn, type TableContent, textColumn } from "../shown/table-view.tsx";
import { TextWithLinksView } from "../shown/text-with-links-view.tsx";
import type { DataSpec, DataValue } from "./index.ts";

/**
 * A table of overlaps: what is counted, who counted, whether that can carry an estimate, and how many people each list saw;
 * of lists that somebody added, in a report, as far as the protected table tells it.
 */
// biome-ignore lint/suspicious/noShadowRestrictedNames: each kind of cell has a view of its own name
export function DataView({ value, study, language, parts = onPage }: CellViewProps<DataSpec, DataValue>) {
  const { Table, Fold, Checked } = parts;
  const { description, table, steps } = value;
  const say = catalogues[language].cells.data;
  const guarded = isProtected(value) ? value : null;
  const everybody = guarded?.totals.get(0);
  const seen = everybody === undefined ? observedBounds(table) : { low: everybody, high: everybody };
  const about = [
    say.historiesAbout,
    ...(guarded ? [protectionNote(guarded.protection, catalogues[language])] : []),
  ].join(" ");
  return (
    <>
      <p class="finding">
        <PhraseView phrase={say.seen(formatBounds(seen, language), formatCount(table.lists.length, language))} />
      </p>
      {guarded && <p class="note">{say.guarded}</p>}
      {study && <FindingsView study={study} language={language} parts={parts} />}
      <p class="data-title">{textIn(description.title, language)}</p>
      <dl>
        <dt>{say.counted}</dt>
        <dd>{textIn(description.counts, language)}</dd>
        <dt>{say.year}</dt>
        <dd>{textIn(description.year, language)}</dd>
        <Origin name={say.source} text={description.source} />
        <Origin name={say.citation} text={description.citation} />
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
      <Table
        {...listsTable(value, language, (list) => guarded?.totals.get(1 << list))}
        language={language}
        first={table.lists.length}
      />
      <Fold summary={say.histories} about={about}>
        {() => <Table {...historiesTable(table, language)} language={language} first={100} titled={true} />}
      </Fold>
      {study && (
        <>
          <Checked study={study} language={language} />
          {Object.entries(study.findings).map(([name, { tables }]) => (
            <ResultTablesView
              key={name}
              tables={tables}
              words={checkWords(name, language)?.tables}
              language={language}
              parts={parts}
            />
          ))}
        </>
      )}
    </>
  );
}

interface FindingsProps {
  readonly study: ShownStudy;
  readonly language: Language;
  readonly parts: Parts;
}

/** Whether a table can carry an estimate, what that was judged from, and what else the checks noted. */
function FindingsView({ study, language, parts: { Judgement } }: FindingsProps) {
  const say = catalogues[language].verdict;
  const { estimates } = study;
  const concerns = Object.values(study.findings).flatMap((found) => found.concerns);
  const noted = concerns.filter(({ weight }) => weight === "notes").map(({ problem }) => problem);
  return (
    <>
      <Judgement study={study} language={language}>
        {estimates > 0 && say.fromEstimates(formatCount(estimates, language), estimates === 1)}
        {estimates === 0 && study.verdict.level !== "no-estimate" && say.fromTable}
      </Judgement>
      <ProblemNotesView problems={noted} language={language} />
    </>
  );
}

/** Where a table was published; nothing where it was not. */
function Origin({ name, text }: { readonly name: string; readonly text: string }) {
  if (text === "") return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <TextWithLinksView text={text} />
      </dd>
    </>
  );
}

/** What the tables of a data cell are made from. */
interface DescribedTable {
  readonly table: OverlapTable;
  readonly description: Pick<DatasetDescription, "listNames">;
}

/** The lists and how many people each has seen; `known` gives exact numbers by list where they are not those of the table. */
function listsTable(
  { table, description }: DescribedTable,
  language: Language,
  known: (list: number) => number | undefined = () => undefined,
): TableContent {
  const say = catalogues[language].cells.data;
  const names = description.listNames;
  const hasFullNames = table.lists.some((list) => names[list]);
  return {
    caption: say.listsCaption,
    columns: [textColumn(say.list), ...(hasFullNames ? [textColumn(say.fullName)] : []), numberColumn(say.people)],
    rows: table.lists.map((list, index) => {
      const people = known(index);
      const bounds = people === undefined ? overlapBounds(table, 1 << index) : { low: people, high: people };
      return [
        list,
        ...(hasFullNames ? [textIn(names[list] ?? { en: "–" }, language)] : []),
        formatBounds(bounds, language),
      ];
    }),
  };
}

/** The histories that somebody shows or may show: fewer lists first, then more people first. */
function historiesTable({ lists, counts, hidden = [] }: OverlapTable, language: Language): TableContent {
  const say = catalogues[language].cells.data;
  const visible: HiddenCount[] = Array.from(counts, (count, history) => ({ history, low: count, high: count }));
  const seen = [...visible.filter(({ low }) => low > 0), ...hidden];
  seen.sort((a, b) => listsIn(a.history) - listsIn(b.history) || b.high - a.high);
  return {
    caption: say.histories,
    columns: [textColumn(say.lists), numberColumn(say.people)],
    rows: seen.map(({ history, ...bounds }) => [
      listIndices(history)
        .map((index) => lists[index])
        .join(" + "),
      formatBounds(bounds, language),
    ]),
  };
}
