import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { overlapTotal } from "../../model/overlap-table.ts";
import type { Draw, TableInput } from "../figure.ts";
import { fullListName } from "../full-list-name.ts";
import { combinations, mostCombinations } from "./combinations.ts";
import { drawUpsetColumns, fitsInColumns } from "./draw-upset-columns.ts";
import { drawUpsetRows } from "./draw-upset-rows.ts";
import type { UpsetParts } from "./upset-parts.ts";

/** Combinations as columns below their bars; as rows beside them where columns would not fit. */
export const draw: Draw<TableInput> = (input, options) => {
  const { language } = options;
  const { table } = input;
  const count = (value: number): string => formatCount(value, language);
  const drawn = combinations(table).slice(0, mostCombinations);
  const parts: UpsetParts = {
    name: catalogues[language].figures.upset.accessibleName(drawn.length, table.lists.length),
    combinations: drawn.map((each) => ({ ...each, label: count(each.count) })),
    largest: drawn[0]?.count ?? 1,
    lists: table.lists.map((short, index) => ({
      index,
      short,
      full: fullListName(short, input, language),
      total: count(overlapTotal(table, 1 << index)),
    })),
    onAll: catalogues[language].figures.upset.onAll,
  };
  return fitsInColumns(parts, options.width) ? drawUpsetColumns(parts, options) : drawUpsetRows(parts, options);
};
