import { series } from "../locale/series.ts";
import { unknownList } from "../model/list-problems.ts";
import { failure } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import { withoutLists } from "../model/without-lists.ts";
import { changedData } from "./changed-data.ts";

const field = { kind: "names", default: null, least: 2, offers: "lists" } as const;

/** Keeps some lists and leaves out all others. */
export const only: Scenario<typeof field> = {
  version: 1,
  field,
  words: {
    en: {
      name: "Only some lists",
      about:
        "Supposes that only these lists had been made. It shows what the best lists say by themselves, and who is known from them alone.",
      label: (kept) => `only ${series(kept, "en")}`,
    },
    da: {
      name: "Kun nogle lister",
      about:
        "Forestiller sig, at kun disse lister var lavet. Det viser, hvad de bedste lister siger alene, og hvem man kender fra dem.",
      label: (kept) => `kun ${series(kept, "da")}`,
    },
  },
  apply(state, kept) {
    const { lists } = state.dataset.table;
    const problem = unknownList(kept, lists);
    if (problem) return failure(problem);
    const others = lists.filter((list) => !kept.includes(list));
    return changedData(state, withoutLists(state.dataset, others));
  },
};
