import type { HiddenCount } from "../../kernel/capture/observed-counts.ts";
import type { Fields, OptionsOf } from "../../model/fields.ts";
import { type History, listsIn } from "../../model/history.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { withMergedLists } from "../../model/with-merged-lists.ts";
import type { TableStep } from "./table-step.ts";

const fields = {
  merge: { kind: "names", default: null, least: 2, offers: "lists" },
  as: { kind: "name" },
} as const satisfies Fields;

type Options = OptionsOf<typeof fields>;

/** Makes one list of several: whoever is on any of them is on it. */
export const merge: TableStep<typeof fields> = {
  fields,
  done: (say, options, { table }) => say.merge.done(options.merge, options.as, onSeveral(table, options)),
  apply: (dataset, { merge: merged, as }) => withMergedLists(dataset, merged, as),
};

/** Between which numbers the people lie who were on more than one of the lists. */
function onSeveral({ lists, counts, hidden = [] }: OverlapTable, { merge: merged }: Options) {
  const mask = merged.reduce((all, list) => all | (1 << lists.indexOf(list)), 0);
  const isOnSeveral = (history: History): boolean => listsIn(history & mask) > 1;
  const certain = counts.reduce((sum, count, history) => (isOnSeveral(history) ? sum + count : sum), 0);
  return hidden
    .filter((each) => isOnSeveral(each.history))
    .reduce((sum, each: HiddenCount) => ({ low: sum.low + each.low, high: sum.high + each.high }), {
      low: certain,
      high: certain,
    });
}
