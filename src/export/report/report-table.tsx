import type { ComponentChildren } from "preact";
import { formatCount } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import { reportWords } from "./report-words.ts";

export interface ReportTableProps {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly align: "start" | "end" }[];
  readonly rows: readonly (readonly ComponentChildren[])[];
  readonly language: Language;
  /** Rows that are given; where that is not said, all. */
  readonly most?: number;
  /** Whether the caption stands in the text above already. */
  readonly titled?: boolean;
}

/** A table whose first column names its rows. */
export function ReportTable({
  caption,
  columns,
  rows,
  language,
  most = rows.length,
  titled = false,
}: ReportTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div class="scroll" role="group" aria-label={caption} tabIndex={0}>
      <table>
        {!titled && <caption>{caption}</caption>}
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
          {rows.slice(0, most).map((cells, row) => (
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
      {rows.length > most && (
        <p class="aside">
          {reportWords[language].rowsShown(formatCount(most, language), formatCount(rows.length, language))}
        </p>
      )}
    </div>
  );
}
