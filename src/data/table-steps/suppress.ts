import { formatCount } from "../../locale/numbers.ts";
import type { Dataset } from "../../model/dataset.ts";
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
  words: {
    en: {
      name: "Hide counts",
      about:
        "Hides small counts, or those of some patterns, within bounds, to see what that does to an estimate. It does not protect people from being recognised: saving as an overlap table does.",
      fields: {
        suppress: {
          label: "What is hidden",
          help: "Every count from 1 to below a number, or the counts of some patterns.",
          alternatives: ["Counts below a number", "The counts of some patterns"],
          fields: { below: { label: "Below", help: "Counts from 1 to below this number are hidden." } },
        },
      },
      done: ({ suppress: which }, before, after) => {
        const hidden = newlyHidden(before, after);
        const small = "below" in which ? ` below ${formatCount(which.below, "en")}` : "";
        return `${formatCount(hidden, "en")} ${hidden === 1 ? "count" : "counts"}${small} hidden within bounds.`;
      },
    },
    da: {
      name: "Skjul antal",
      about:
        "Skjuler små antal eller antallene for bestemte mønstre inden for grænser for at se, hvad det gør ved et skøn. Det beskytter ikke personer mod at blive genkendt: Det gør det at gemme som overlaptabel.",
      fields: {
        suppress: {
          label: "Hvad der skjules",
          help: "Hvert antal fra 1 op til en grænse, eller antallene for nogle mønstre.",
          alternatives: ["Antal under en grænse", "Antallene for nogle mønstre"],
          fields: { below: { label: "Under", help: "Antal fra 1 og op til, men ikke med, dette tal skjules." } },
        },
      },
      done: ({ suppress: which }, before, after) => {
        const small = "below" in which ? ` under ${formatCount(which.below, "da")}` : "";
        return `${formatCount(newlyHidden(before, after), "da")} antal${small} skjult inden for grænser.`;
      },
    },
  },
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

const newlyHidden = (before: Dataset, after: Dataset): number =>
  (after.table.hidden?.length ?? 0) - (before.table.hidden?.length ?? 0);
