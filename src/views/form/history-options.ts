import type { FormContext, Offered } from "./form-context.ts";

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
