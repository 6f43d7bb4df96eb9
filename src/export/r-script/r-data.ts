import { observableCells } from "../../kernel/observable-cells.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { rComment, rNames, rVector } from "./r-text.ts";

/**
 * A table as a data frame: a row for each history that people can have, zeros included. A hidden count is NA, with its
 * bounds in `low` and `high`. Cost: lists x 2^lists.
 */
export function rDataFrame(variable: string, table: OverlapTable): readonly string[] {
  const { lists, counts, hidden = [], unobservable = [] } = table;
  const histories = [...observableCells(counts.length, unobservable)];
  const bounds = new Map(hidden.map((each) => [each.history, each]));
  const names = rNames(lists);
  const column = (name: string, values: readonly (number | null)[]): string =>
    `  ${name} = ${rVector(values.map((value) => value ?? Number.NaN)).replaceAll("NaN", "NA")}`;
  const known = (history: number): number | null => (bounds.has(history) ? null : (counts[history] ?? 0));
  const columns = [
    ...names.map((name, list) =>
      column(
        name,
        histories.map((history) => (history >> list) & 1),
      ),
    ),
    ...(hidden.length > 0
      ? [
          column(
            "low",
            histories.map((history) => bounds.get(history)?.low ?? counts[history] ?? 0),
          ),
          column(
            "high",
            histories.map((history) => bounds.get(history)?.high ?? counts[history] ?? 0),
          ),
        ]
      : []),
    column("count", histories.map(known)),
  ];
  return [...namedLists(lists, names), `${variable} <- data.frame(`, `${columns.join(",\n")}\n)`];
}

/** Where the table is read from when it may not stand in the script. */
export function rPlaceholder(variable: string, lists: readonly string[]): readonly string[] {
  const names = rNames(lists);
  return [
    "# The counts of lists that were added on a computer are not written into this script. Put the full table into the file",
    `# below: the columns ${[...names, "count"].join(", ")}, with 0 or 1 for each list, and a row for each pattern, zeros included.`,
    ...namedLists(lists, names),
    `${variable} <- read.csv("${variable}.csv")`,
  ];
}

const namedLists = (lists: readonly string[], names: readonly string[]): readonly string[] =>
  lists.flatMap((list, index) => (list === names[index] ? [] : [rComment(`${names[index]}: ${list}`)]));
