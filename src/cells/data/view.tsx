import { words } from "../../locale/index.ts";
import { formatBounds, formatCount } from "../../locale/numbers.ts";
import { observedBounds } from "../../model/overlap-table.ts";
import type { CellViewProps } from "../cell-view.ts";
import { DisclosureView } from "../shown/disclosure-view.tsx";
import { PhraseView } from "../shown/phrase-view.tsx";
import { TableView } from "../shown/table-view.tsx";
import { TextWithLinksView } from "../shown/text-with-links-view.tsx";
import { FindingsView, FindingTablesView } from "./findings-view.tsx";
import { historiesTable, listsTable } from "./tables.ts";
import type { DataSpec, DataValue } from "./value.ts";

/** A table of overlaps: what is counted, who counted, and how many people each list saw. */
// biome-ignore lint/suspicious/noShadowRestrictedNames: each kind of cell has a view of its own name
export function DataView({ value, study, language }: CellViewProps<DataSpec, DataValue>) {
  const { description, table, steps } = value;
  const say = words[language].cell.data;
  return (
    <>
      <p class="finding">
        <PhraseView
          phrase={say.seen(formatBounds(observedBounds(table), language), formatCount(table.lists.length, language))}
        />
      </p>
      {study && <FindingsView study={study} language={language} />}
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
      <TableView {...listsTable(value, language)} language={language} first={table.lists.length} />
      <DisclosureView summary={say.histories}>
        {() => (
          <>
            <p>{say.historiesAbout}</p>
            <TableView {...historiesTable(table, language)} language={language} first={100} />
          </>
        )}
      </DisclosureView>
      {study && <FindingTablesView study={study} language={language} />}
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
