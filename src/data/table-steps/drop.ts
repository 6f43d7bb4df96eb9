import type { Fields, OptionsOf } from "../../model/fields.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { withoutLists } from "../../model/without-lists.ts";
import { peopleWere } from "./people-were.ts";
import type { TableStep } from "./table-step.ts";

const fields = { drop: { kind: "name", offers: "lists" } } as const satisfies Fields;

type Options = OptionsOf<typeof fields>;

/** Leaves out one list, as if it had never been made. */
export const drop: TableStep<typeof fields> = {
  fields,
  words: {
    en: {
      name: "Leave out a list",
      about: "The table becomes what it would be without this list. People who are on no other list fall out.",
      fields: { drop: { label: "List", help: "Short name of the list that is left out." } },
      done: (options, { table }) =>
        `${options.drop} left out; ${peopleWere(onlyThere(table, options), "en")} seen only there.`,
    },
    da: {
      name: "Udelad en liste",
      about: "Tabellen bliver, som den ville være uden listen. Personer, som ikke er på nogen anden liste, falder ud.",
      fields: { drop: { label: "Liste", help: "Det korte navn på den liste, der udelades." } },
      done: (options, { table }) =>
        `${options.drop} udeladt; ${peopleWere(onlyThere(table, options), "da")} kun kendt derfra.`,
    },
  },
  apply: (dataset, { drop: dropped }) => withoutLists(dataset, [dropped]),
};

/** Between which numbers the people lie who fall out. */
function onlyThere({ lists, counts, hidden = [] }: OverlapTable, { drop: dropped }: Options) {
  const alone = 1 << lists.indexOf(dropped);
  const count = counts[alone] ?? 0;
  return hidden.find(({ history }) => history === alone) ?? { low: count, high: count };
}
