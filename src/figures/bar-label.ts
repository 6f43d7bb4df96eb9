import type { Language } from "../model/language.ts";
import { textIn } from "../model/texts.ts";
import type { TidyRow } from "../model/tidy-table.ts";
import type { TidyInput } from "./figure.ts";

/** What people read for a category and for a group; empty for a group where there are none. */
export function barLabel(
  { category, group }: TidyInput,
  row: Pick<TidyRow, "category" | "group">,
  language: Language,
): { readonly category: string; readonly group: string } {
  const read = (labels: TidyInput["category"]["labels"], value: string): string =>
    Object.hasOwn(labels, value) ? textIn(labels[value] ?? {}, language) : value;
  return { category: read(category.labels, row.category), group: group ? read(group.labels, row.group) : "" };
}
