import { formatPercent } from "../../locale/numbers.ts";
import { mostLists } from "../../model/overlap-table.ts";
import { failure, success } from "../../model/result.ts";
import type { DesignPlan } from "./design-plan.ts";

const reach = { kind: "number", default: 0.1, low: 0.001, high: 0.99, whole: false } as const;

const field = {
  kind: "either",
  of: [reach, { kind: "group", fields: { name: { kind: "name" }, reach } }],
} as const;

/** What the list is called where only its reach is given. */
const usualName = "new";

/** One more list, independent of the others unless a dependence with it is given too. */
export const newList: DesignPlan<typeof field> = {
  version: 1,
  field,
  words: {
    en: {
      name: "A new list",
      about:
        "Supposes one more list that reaches so large a share of all people, whether or not another list knows them. It helps most when it finds its people in a way of its own, and not by referral from the other lists.",
      alternatives: ["How much it reaches", "A name, and how much it reaches"],
      fields: {
        name: { label: "Name", help: "A short name that no other list has." },
        reach: { label: "Reach", help: "The share of all people who are on the list; 0.1 is one in ten." },
      },
      label: (value) =>
        `${typeof value === "number" ? "a new list that" : `a new list, ${value.name}, that`} reaches ${formatPercent(reachOf(value), "en")}`,
    },
    da: {
      name: "En ny liste",
      about:
        "Forudsætter endnu en liste, som når så stor en andel af alle personer, uanset om en anden liste kender dem. Den hjælper mest, når den finder sine personer på sin egen måde og ikke får dem henvist fra de andre lister.",
      alternatives: ["Hvor mange den når", "Et navn, og hvor mange den når"],
      fields: {
        name: { label: "Navn", help: "Et kort navn, som ingen anden liste har." },
        reach: { label: "Rækkevidde", help: "Den andel af alle personer, der er på listen; 0,1 er én ud af ti." },
      },
      label: (value) =>
        `${typeof value === "number" ? "en ny liste, der" : `en ny liste, ${value.name}, der`} når ${formatPercent(reachOf(value), "da")}`,
    },
  },
  apply(design, value) {
    const name = typeof value === "number" ? usualName : value.name;
    const lists = [...design.lists, { name, reach: reachOf(value) }];
    if (design.lists.some((list) => list.name === name)) return failure({ code: "repeated-list", name });
    if (lists.length > mostLists) return failure({ code: "too-many-lists", lists: lists.length, most: mostLists });
    return success({ ...design, lists });
  },
};

const reachOf = (value: number | { readonly reach: number }): number =>
  typeof value === "number" ? value : value.reach;
