import type { Dataset } from "../../model/dataset.ts";
import type { Fields } from "../../model/fields.ts";
import { repeatedList, unknownList } from "../../model/list-problems.ts";
import { renamedMargins } from "../../model/margins.ts";
import { onEveryTable } from "../../model/on-every-table.ts";
import { failure } from "../../model/result.ts";
import type { TableStep } from "./table-step.ts";

const fields = {
  rename: { kind: "mapping", keys: { kind: "name", offers: "lists" }, values: { kind: "name" } },
} as const satisfies Fields;

/** Gives lists other names, all at once, so that two can trade theirs. */
export const rename: TableStep<typeof fields> = {
  fields,
  done: (say, { rename: names }) => say.rename.done(Object.entries(names)),
  apply(dataset, { rename: names }) {
    const renamed = (list: string): string => (Object.hasOwn(names, list) ? (names[list] ?? list) : list);
    const { lists } = dataset.table;
    const problem = unknownList(Object.keys(names), lists) ?? repeatedList(lists.map(renamed));
    if (problem) return failure(problem);
    const listNames: Dataset["description"]["listNames"] = Object.fromEntries(
      Object.entries(dataset.description.listNames).map(([list, name]) => [renamed(list), name]),
    );
    const { description, margins } = dataset;
    const named = {
      ...dataset,
      description: { ...description, listNames },
      ...(margins && { margins: renamedMargins(margins, renamed) }),
    };
    return onEveryTable(named, (table) => ({ ...table, lists: table.lists.map(renamed) }));
  },
};
