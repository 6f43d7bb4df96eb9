import type { HiddenCount } from "../../kernel/capture/observed-counts.ts";
import { series } from "../../locale/series.ts";
import type { Fields, OptionsOf } from "../../model/fields.ts";
import { type History, listsIn } from "../../model/history.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { withMergedLists } from "../../model/with-merged-lists.ts";
import { peopleWere } from "./people-were.ts";
import type { TableStep } from "./table-step.ts";

const fields = {
  merge: { kind: "names", default: null, least: 2, offers: "lists" },
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
      fields: {
        merge: { label: "Lists to merge", help: "They count as one from here on." },
        as: { label: "Name of the merged list", help: "A short name that no other list has." },
      },
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
      fields: {
        merge: { label: "Lister, der slås sammen", help: "De tæller herefter som én." },
        as: { label: "Den nye listes navn", help: "Et kort navn, som ingen anden liste har." },
      },
      done: (options, { table }) => {
        const most = options.merge.length === 2 ? "på begge" : "på mere end én af dem";
        const people = peopleWere(onSeveral(table, options), "da");
        return `${series(options.merge, "da")} slået sammen til ${options.as}; ${people} ${most}.`;
      },
    },
  },
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
