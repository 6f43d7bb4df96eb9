import { useState } from "preact/hooks";
import { words } from "../../locale/index.ts";
import { formatCount } from "../../locale/numbers.ts";
import { LongTableView } from "./long-table-view.tsx";
import { TableHead, TableRow } from "./table-parts.tsx";
import type { TableProps } from "./table-props.ts";

/** More rows than this are not all put on the page at once. */
const mostAtOnce = 200;

/** A table whose first column names its rows. */
export function TableView({ caption, columns, rows, language, first = 10 }: TableProps) {
  const [all, setAll] = useState(false);
  const say = words[language].cell.table;
  const shown = Array.from({ length: Math.min(rows.length, all ? mostAtOnce : first) }, (_, row) => rows.at(row) ?? []);
  return (
    <>
      {all && rows.length > mostAtOnce ? (
        <LongTableView caption={caption} columns={columns} rows={rows} language={language} />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and so many landmarks would hide others
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <div class="table-scroll" role="group" aria-label={caption} tabIndex={0}>
          <table>
            <caption>{caption}</caption>
            <TableHead columns={columns} />
            <tbody>
              {shown.map((cells, row) => (
                <TableRow key={row} columns={columns} cells={cells} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > first && (
        <button type="button" class="quiet" onClick={() => setAll(!all)}>
          {all ? say.showFirst(formatCount(first, language)) : say.showAll(formatCount(rows.length, language))}
        </button>
      )}
    </>
  );
}
