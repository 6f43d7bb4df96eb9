import type { HiddenCount } from "../../kernel/observed-counts.ts";
import type { Dataset, DatasetDescription } from "../../model/dataset.ts";
import type { Fields, OptionsOf } from "../../model/fields.ts";
import { type History, listsIn } from "../../model/history.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import { mergeLists } from "../../model/merge-lists.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { failure } from "../../model/result.ts";
import { series } from "../../text/series.ts";
import { repeatedList, unknownList } from "./list-problems.ts";
import { onEveryTable } from "./on-every-table.ts";
import { peopleWere } from "./people-were.ts";
import type { TableStep } from "./table-step.ts";

const fields = {
  merge: { kind: "names", default: null, least: 2 },
  as: { kind: "name" },
} as const satisfies Fields;

type Options = OptionsOf<typeof fields>;

/** Makes one list of several: whoever is on any of them is on it. */
export const merge: TableStep<typeof fields> = {
  fields,
  words: {
    en: {
      name: "Merge lists",
      about:
        "Makes one list of several: whoever is on any of them is on it. Use it for lists that depend on each other so much that they count as one.",
      fields: { merge: "Lists to merge", as: "Name of the merged list" },
      done: (options, { table }) => {
        const most = options.merge.length === 2 ? "on both" : "on more than one of them";
        const people = peopleWere(onSeveral(table, options), "en");
        return `${series(options.merge, "en")} merged into ${options.as}; ${people} ${most}.`;
      },
    },
    da: {
      name: "Slå lister sammen",
      about:
        "Gør flere lister til én: Den, der er på en af dem, er på den. Brug det til lister, der afhænger så meget af hinanden, at de tæller som én.",
      fields: { merge: "Lister, der slås sammen", as: "Den nye listes navn" },
      done: (options, { table }) => {
        const most = options.merge.length === 2 ? "på begge" : "på mere end én af dem";
        const people = peopleWere(onSeveral(table, options), "da");
        return `${series(options.merge, "da")} slået sammen til ${options.as}; ${people} ${most}.`;
      },
    },
  },
  apply(dataset, { merge: merged, as }) {
    const { lists } = dataset.table;
    const kept = lists.filter((list) => !merged.includes(list));
    const problem = unknownList(merged, lists) ?? repeatedList([...kept, as]);
    if (problem) return failure(problem);
    return onEveryTable({ ...dataset, description: withMergedName(dataset, merged, as) }, (table) =>
      mergeLists(table, merged, as),
    );
  },
};

/** The full name of the merged list is made of those of its parts, where they are known. */
function withMergedName({ description }: Dataset, merged: readonly string[], as: string): DatasetDescription {
  const full = merged.flatMap((list) => description.listNames[list] ?? []);
  const others = Object.entries(description.listNames).filter(([list]) => !merged.includes(list));
  const joined: InEveryLanguage<string> = {
    en: full.map(({ en }) => en).join(" + "),
    da: full.map(({ da }) => da).join(" + "),
  };
  const listNames = Object.fromEntries(full.length === 0 ? others : [...others, [as, joined]]);
  return { ...description, listNames };
}

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
