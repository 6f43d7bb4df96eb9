import type { Fields } from "../../model/fields.ts";
import { listsTogether } from "../../model/history.ts";
import { onEveryTable } from "../../model/on-every-table.ts";
import { failure, success } from "../../model/result.ts";
import { countedThoughUnobservable } from "../counted-though-unobservable.ts";
import type { TableStep } from "./table-step.ts";
import { onListsOf, writtenHistories } from "./written-histories.ts";

const fields = {
  unobservable: { kind: "histories", lists: null, default: null },
} as const satisfies Fields;

/** Says which histories nobody could have, so that their zero counts are no evidence of anything. */
export const unobservable: TableStep<typeof fields> = {
  fields,
  done(say, { unobservable: written }, { table: { lists } }) {
    const histories = writtenHistories(written, lists);
    return say.unobservable.done(histories.ok ? histories.value.map((history) => listsTogether(history, lists)) : []);
  },
  apply(dataset, { unobservable: written }) {
    const { lists } = dataset.table;
    const histories = writtenHistories(written, lists);
    if (!histories.ok) return histories;
    const marked = onEveryTable(dataset, (table) => {
      const never = new Set([...(table.unobservable ?? []), ...onListsOf(histories.value, lists, table.lists)]);
      return never.size === 0 ? table : { ...table, unobservable: [...never].sort((a, b) => a - b) };
    });
    if (!marked.ok) return marked;
    const problem = countedThoughUnobservable(marked.value.table);
    return problem ? failure(problem) : success(marked.value);
  },
};
