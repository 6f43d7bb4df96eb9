import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Language } from "../model/language.ts";
import { words } from "../text/index.ts";
import { formatCount } from "../text/numbers.ts";

export interface TableColumn {
  readonly name: string;
  readonly align: "start" | "end";
}

export interface TableProps {
  /** What the table shows; also the name of the region that scrolls when the table is wider than the page. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly ComponentChildren[])[];
  readonly language: Language;
  /** Rows shown until somebody asks for all. */
  readonly first?: number;
}

/** A table whose first column names its rows. */
export function TableView({ caption, columns, rows, language, first = 10 }: TableProps) {
  const [all, setAll] = useState(false);
  const say = words[language].cell.table;
  const shown = all ? rows : rows.slice(0, first);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and so many landmarks would hide others */}
      <div class="table-scroll" role="group" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ name, align }) => (
                <th key={name} scope="col" class={align}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cells, row) => (
              <tr key={row}>
                {columns.map(({ name, align }, column) =>
                  column === 0 ? (
                    <th key={name} scope="row" class={align}>
                      {cells[column]}
                    </th>
                  ) : (
                    <td key={name} class={align}>
                      {cells[column]}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > first && (
        <button type="button" class="quiet" onClick={() => setAll(!all)}>
          {all ? say.showFirst(formatCount(first, language)) : say.showAll(formatCount(rows.length, language))}
        </button>
      )}
    </>
  );
}
