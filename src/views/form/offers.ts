import { catalogues } from "../../locale/catalogues.ts";
import type { NameOffer } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import { stratumNames } from "../../model/stratum-names.ts";
import type { FormContext, Offered } from "./form-context.ts";

/** What the table offers where a name is asked for, and beside it what is written and not in the table. */
export function offeredNames(
  offers: NameOffer | undefined,
  written: readonly string[],
  { table }: Pick<FormContext, "table">,
  { column, language }: { readonly column?: string | undefined; readonly language: Language },
): readonly Offered[] {
  const known = table === null ? [] : inTable(offers, table, column, language);
  const others = written.filter((name) => !known.some(({ value }) => value === name));
  const say = catalogues[language].fields.form;
  return [
    ...known,
    ...others.map((name) => ({ value: name, label: known.length > 0 && table?.final ? say.notInTable(name) : name })),
  ];
}

function inTable(
  offers: NameOffer | undefined,
  { lists, columns }: NonNullable<FormContext["table"]>,
  column: string | undefined,
  language: Language,
): readonly Offered[] {
  const plain = (values: readonly string[] = []): readonly Offered[] =>
    values.map((value) => ({ value, label: value }));
  switch (offers) {
    case "lists":
      return lists;
    case "columns":
      return Object.keys(columns).map((value) => ({ value, label: columnLabel(value, language) }));
    case "values":
      return plain(columns[column ?? ""]);
    case "years":
      return plain(columns.year);
    case undefined:
      return [];
    default:
      return offers satisfies never;
  }
}

function columnLabel(column: string, language: Language): string {
  const known = stratumNames.find((name) => name === column);
  return known ? `${catalogues[language].strata[known]} (${column})` : column;
}

/** Beyond so many lists, histories are too many to be ticked one by one. */
const mostListsOffered = 5;

/**
 * Every history of a few lists, as its digits and as the names of its lists, those on one list first; none where the
 * lists are not known, or are too many, or where something else is written.
 */
export function historyOptions(
  lists: number | null,
  { table }: Pick<FormContext, "table">,
  written: readonly string[],
): readonly Offered[] {
  const names = table?.lists.map(({ value }) => value) ?? [];
  const count = lists ?? names.length;
  if (count === 0 || count > mostListsOffered) return [];
  const all = Array.from({ length: 2 ** count - 1 }, (_, index) => (index + 1).toString(2).padStart(count, "0"));
  const onLists = (digits: string): number => digits.replaceAll("0", "").length;
  all.sort((a, b) => onLists(a) - onLists(b) || b.localeCompare(a));
  if (!written.every((digits) => all.includes(digits))) return [];
  const inWords = (digits: string): string =>
    [...digits].flatMap((digit, list) => (digit === "1" ? [names[list] ?? String(list + 1)] : [])).join(" + ");
  return all.map((digits) => ({ value: digits, label: inWords(digits) }));
}
