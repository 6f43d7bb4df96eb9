import { tableChecks } from "../checks/index.ts";
import type { HiddenCount } from "../kernel/observed-counts.ts";
import type { TableCheck } from "../model/check.ts";
import { listIndices, listsIn } from "../model/history.ts";
import { type OverlapTable, observedBounds, overlapBounds } from "../model/overlap-table.ts";
import { words } from "../text/index.ts";
import { formatBounds, formatCount } from "../text/numbers.ts";
import type { CellViewProps } from "./cell-view.ts";
import type { DataSpec, DataValue } from "./data-value.ts";
import { DisclosureView } from "./disclosure-view.tsx";
import { PhraseView } from "./phrase-view.tsx";
import { ProblemNotesView } from "./problem-notes-view.tsx";
import { ResultTablesView } from "./result-tables-view.tsx";
import { TableView } from "./table-view.tsx";
import { TextWithLinksView } from "./text-with-links-view.tsx";

/** A table of overlaps: what is counted, who counted, and how many people each list saw. */
// biome-ignore lint/suspicious/noShadowRestrictedNames: each kind of cell has a view of its own name
export function DataView({ value, language }: CellViewProps<DataSpec, DataValue>) {
  const { description, table, steps, checks } = value;
  const say = words[language].cell.data;
  const hasFullNames = table.lists.some((list) => description.listNames[list]);
  const people = (bounds: { readonly low: number; readonly high: number }): string => formatBounds(bounds, language);
  return (
    <>
      <p class="finding">
        <PhraseView phrase={say.seen(people(observedBounds(table)), formatCount(table.lists.length, language))} />
      </p>
      <ProblemNotesView
        problems={Object.values(checks).flatMap(({ concerns }) => concerns.map(({ problem }) => problem))}
        language={language}
      />
      <p class="data-title">{description.title[language]}</p>
      <dl>
        <dt>{say.counted}</dt>
        <dd>{description.counts[language]}</dd>
        <dt>{say.year}</dt>
        <dd>{description.year[language]}</dd>
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
      <TableView
        caption={say.listsCaption}
        language={language}
        first={table.lists.length}
        columns={[
          { name: say.list, align: "start" },
          ...(hasFullNames ? [{ name: say.fullName, align: "start" as const }] : []),
          { name: say.people, align: "end" },
        ]}
        rows={table.lists.map((list, index) => [
          list,
          ...(hasFullNames ? [description.listNames[list]?.[language] ?? "–"] : []),
          people(overlapBounds(table, 1 << index)),
        ])}
      />
      <DisclosureView summary={say.histories}>
        {() => (
          <>
            <p>{say.historiesAbout}</p>
            <TableView
              caption={say.histories}
              language={language}
              first={100}
              columns={[
                { name: say.lists, align: "start" },
                { name: say.people, align: "end" },
              ]}
              rows={seenHistories(table).map((seen) => [
                listIndices(seen.history)
                  .map((index) => table.lists[index])
                  .join(" + "),
                people(seen),
              ])}
            />
          </>
        )}
      </DisclosureView>
      {Object.entries<TableCheck>(tableChecks).map(([name, check]) => (
        <ResultTablesView
          key={name}
          tables={checks[name]?.tables ?? []}
          words={check.words[language].tables}
          language={language}
        />
      ))}
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

/** The histories that somebody shows or may show: fewer lists first, then more people first. */
function seenHistories({ counts, hidden = [] }: OverlapTable): HiddenCount[] {
  const visible = Array.from(counts, (count, history) => ({ history, low: count, high: count }));
  const seen = [...visible.filter(({ low }) => low > 0), ...hidden];
  return seen.sort((a, b) => listsIn(a.history) - listsIn(b.history) || b.high - a.high);
}
