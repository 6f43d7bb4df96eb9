import type { HiddenCount } from "../../kernel/capture/observed-counts.ts";
import { words } from "../../locale/index.ts";
import { formatBounds } from "../../locale/numbers.ts";
import type { DatasetDescription } from "../../model/dataset.ts";
import { listIndices, listsIn } from "../../model/history.ts";
import type { Language } from "../../model/language.ts";
import { type OverlapTable, overlapBounds } from "../../model/overlap-table.ts";
import { numberColumn, type TableContent, textColumn } from "../shown/table-content.ts";

/** What the tables of a data cell are made from. */
export interface DescribedTable {
  readonly table: OverlapTable;
  readonly description: Pick<DatasetDescription, "listNames">;
}

/** The lists and how many people each has seen; `known` gives exact numbers by list where they are not those of the table. */
export function listsTable(
  { table, description }: DescribedTable,
  language: Language,
  known: (list: number) => number | undefined = () => undefined,
): TableContent {
  const say = words[language].cell.data;
  const names = description.listNames;
  const hasFullNames = table.lists.some((list) => names[list]);
  return {
    caption: say.listsCaption,
    columns: [textColumn(say.list), ...(hasFullNames ? [textColumn(say.fullName)] : []), numberColumn(say.people)],
    rows: table.lists.map((list, index) => {
      const people = known(index);
      const bounds = people === undefined ? overlapBounds(table, 1 << index) : { low: people, high: people };
      return [list, ...(hasFullNames ? [names[list]?.[language] ?? "–"] : []), formatBounds(bounds, language)];
    }),
  };
}

/** The histories that somebody shows or may show: fewer lists first, then more people first. */
export function historiesTable({ lists, counts, hidden = [] }: OverlapTable, language: Language): TableContent {
  const say = words[language].cell.data;
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
