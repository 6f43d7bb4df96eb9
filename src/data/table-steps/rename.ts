import { series } from "../../locale/series.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Fields, OptionsOf } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import { repeatedList, unknownList } from "../../model/list-problems.ts";
import { renamedMargins } from "../../model/margins.ts";
import { onEveryTable } from "../../model/on-every-table.ts";
import { failure } from "../../model/result.ts";
import type { TableStep } from "./table-step.ts";

const fields = {
  rename: { kind: "mapping", keys: { kind: "name", offers: "lists" }, values: { kind: "name" } },
} as const satisfies Fields;

type Options = OptionsOf<typeof fields>;

const pairs = ({ rename }: Options, language: Language, arrow: string): string =>
  series(
    Object.entries(rename).map(([from, to]) => `${from} ${arrow} ${to}`),
    language,
  );

/** Gives lists other names, all at once, so that two can trade theirs. */
export const rename: TableStep<typeof fields> = {
  fields,
  words: {
    en: {
      name: "Rename lists",
      about: "Gives lists other names. Nothing else changes.",
      fields: { rename: { label: "Old and new names", help: "A short name that no other list has." } },
      done: (options) => `${pairs(options, "en", "renamed")}.`,
    },
    da: {
      name: "Omdøb lister",
      about: "Giver lister andre navne. Intet andet ændres.",
      fields: { rename: { label: "Gamle og nye navne", help: "Et kort navn, som ingen anden liste har." } },
      done: (options) => `${pairs(options, "da", "omdøbt til")}.`,
    },
  },
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
