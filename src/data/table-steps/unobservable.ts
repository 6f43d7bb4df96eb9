import { series } from "../../locale/series.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Fields, OptionsOf } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import { onEveryTable } from "../../model/on-every-table.ts";
import { failure, success } from "../../model/result.ts";
import { countedThoughUnobservable } from "../counted-though-unobservable.ts";
import type { TableStep } from "./table-step.ts";
import { listsTogether, onListsOf, writtenHistories } from "./written-histories.ts";

const fields = {
  unobservable: { kind: "histories", lists: null, default: null },
} as const satisfies Fields;

type Options = OptionsOf<typeof fields>;

/** Says which histories nobody could have, so that their zero counts are no evidence of anything. */
export const unobservable: TableStep<typeof fields> = {
  fields,
  words: {
    en: {
      name: "Mark patterns that nobody could have",
      about:
        "Says that nobody could be on exactly these lists, as when two of them never operated at the same time. The zeros there are then not taken as a sign of few people.",
      fields: {
        unobservable: {
          label: "Patterns, a digit for each list",
          help: "1 for on the list, 0 for not on it, in the order of the lists.",
        },
      },
      done: (options, before) => `Nobody could be on exactly ${patterns(options, before, "en")}.`,
    },
    da: {
      name: "Markér mønstre, som ingen kunne have",
      about:
        "Siger, at ingen kunne være på netop disse lister, for eksempel fordi to af dem aldrig virkede samtidig. Nullerne dér tages så ikke som tegn på, at der er få personer.",
      fields: {
        unobservable: {
          label: "Mønstre, ét ciffer for hver liste",
          help: "1 for på listen, 0 for ikke på den, i listernes rækkefølge.",
        },
      },
      done: (options, before) => `Ingen kunne være på netop ${patterns(options, before, "da")}.`,
    },
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

function patterns({ unobservable: written }: Options, { table: { lists } }: Dataset, language: Language): string {
  const histories = writtenHistories(written, lists);
  return histories.ok
    ? series(
        histories.value.map((history) => listsTogether(history, lists)),
        language,
      )
    : "";
}
