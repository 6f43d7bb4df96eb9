import { tableChecks } from "../checks/index.ts";
import type { TableCheck } from "../model/check.ts";
import { listIndices } from "../model/history.ts";
import { observedTotal, overlapTotal } from "../model/overlap-table.ts";
import { words } from "../text/index.ts";
import { formatCount } from "../text/numbers.ts";
import type { CellViewProps } from "./cell-view.ts";
import type { DataSpec, DataValue } from "./data-value.ts";
import { DisclosureView } from "./disclosure-view.tsx";
import { PhraseView } from "./phrase-view.tsx";
import { ResultTablesView } from "./result-tables-view.tsx";
import { TableView } from "./table-view.tsx";
import { TextWithLinksView } from "./text-with-links-view.tsx";

/** A table of overlaps: what is counted, who counted, and how many people each list saw. */
// biome-ignore lint/suspicious/noShadowRestrictedNames: each kind of cell has a view of its own name
export function DataView({ value: { description, table, checks }, language }: CellViewProps<DataSpec, DataValue>) {
  const say = words[language].cell.data;
  const count = (number: number): string => formatCount(number, language);
  return (
    <>
      <p class="finding">
        <PhraseView phrase={say.seen(count(observedTotal(table)), count(table.lists.length))} />
      </p>
      <p class="data-title">{description.title[language]}</p>
      <dl>
        <dt>{say.counted}</dt>
        <dd>{description.counts[language]}</dd>
        <dt>{say.year}</dt>
        <dd>{description.year[language]}</dd>
        <dt>{say.source}</dt>
        <dd>
          <TextWithLinksView text={description.source} />
        </dd>
        <dt>{say.citation}</dt>
        <dd>
          <TextWithLinksView text={description.citation} />
        </dd>
      </dl>
      <TableView
        caption={say.listsCaption}
        language={language}
        first={table.lists.length}
        columns={[
          { name: say.list, align: "start" },
          { name: say.fullName, align: "start" },
          { name: say.people, align: "end" },
        ]}
        rows={table.lists.map((list, index) => [
          list,
          description.listNames[list]?.[language] ?? "–",
          count(overlapTotal(table, 1 << index)),
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
              rows={seenHistories(table.counts).map((history) => [
                listIndices(history)
                  .map((index) => table.lists[index])
                  .join(" + "),
                count(table.counts[history] ?? 0),
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

/** The histories that somebody shows: fewer lists first, then more people first. */
function seenHistories(counts: Float64Array): number[] {
  const shown = Array.from(counts.keys()).filter((history) => (counts[history] ?? 0) > 0);
  return shown.sort((a, b) => listIndices(a).length - listIndices(b).length || (counts[b] ?? 0) - (counts[a] ?? 0));
}
