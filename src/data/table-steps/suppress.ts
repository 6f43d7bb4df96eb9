import type { Fields, OptionsOf } from "../../model/fields.ts";
import { hideBelow, withHidden } from "../../model/hide-counts.ts";
import { onEveryTable } from "../../model/on-every-table.ts";
import type { TableStep } from "./table-step.ts";
import { onListsOf, writtenHistories } from "./written-histories.ts";

const fields = {
  suppress: {
    kind: "either",
    of: [
      { kind: "group", fields: { below: { kind: "number", default: 5, low: 3, high: 100, whole: true } } },
      { kind: "histories", lists: null, default: null },
    ],
  },
} as const satisfies Fields;

type Options = OptionsOf<typeof fields>;

/** What is hidden history by history is known up to a band of so many numbers: 0..4, 5..9, 10..14 and so on. */
const band = 5;

/**
 * Hides counts within bounds: those from 1 to below a threshold, zeros staying apart, or those of some histories, each
 * within its band. What is hidden already stays as it is. Each table is hidden by its own counts, so what a stratum hides
 * may show in the table of everybody: this serves to see what hiding does to an estimate, not to protect people.
 */
export const suppress: TableStep<typeof fields> = {
  fields,
  done: (say, { suppress: which }, before, after) =>
    say.suppress.done(
      (after.table.hidden?.length ?? 0) - (before.table.hidden?.length ?? 0),
      "below" in which ? which.below : null,
    ),
  apply(dataset, { suppress: which }: Options) {
    if ("below" in which) {
      const { below } = which;
      return onEveryTable(dataset, (table) => hideBelow(table, below));
    }
    const { lists } = dataset.table;
    const histories = writtenHistories(which, lists);
    if (!histories.ok) return histories;
    return onEveryTable(dataset, (table) => {
      const never = new Set([...(table.unobservable ?? []), ...(table.hidden ?? []).map(({ history }) => history)]);
      const open = onListsOf(histories.value, lists, table.lists).filter((history) => !never.has(history));
      return withHidden(
        table,
        open.map((history) => {
          const low = band * Math.floor((table.counts[history] ?? 0) / band);
          return { history, low, high: low + band - 1 };
        }),
      );
    });
  },
};
