import type { Fields, OptionsOf } from "../../model/fields.ts";
import { forgetLists } from "../../model/forget-lists.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import type { TableStep } from "./table-step.ts";

const fields = { drop: { kind: "name", offers: "lists" } } as const satisfies Fields;

type Options = OptionsOf<typeof fields>;

/** Leaves out one list, as if it had never been made. */
export const drop: TableStep<typeof fields> = {
  fields,
  done: (say, options, { table }) => say.drop.done(options.drop, onlyThere(table, options)),
  apply: (dataset, { drop: dropped }) => forgetLists(dataset, [dropped]),
};

/** Between which numbers the people lie who fall out. */
function onlyThere({ lists, counts, hidden = [] }: OverlapTable, { drop: dropped }: Options) {
  const alone = 1 << lists.indexOf(dropped);
  const count = counts[alone] ?? 0;
  return hidden.find(({ history }) => history === alone) ?? { low: count, high: count };
}
