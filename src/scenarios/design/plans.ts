import type { Field, ValueOf } from "../../model/fields.ts";
import { mostLists } from "../../model/overlap-table.ts";
import { failure, type Result, success } from "../../model/result.ts";
import type { CollectionDesign } from "./collection-design.ts";

/** A way to collect more or better data. Plans of one entry are applied in the order of the registry. */
export interface DesignPlan<F extends Field = Field> {
  /** Raised when the same value gives other numbers. */
  readonly version: number;
  /** What one value looks like in a notebook. */
  readonly field: F;
  apply(design: CollectionDesign, value: ValueOf<F>): Result<CollectionDesign>;
}

const period = { kind: "number", default: 3, low: 0.1, high: 100, whole: false } as const;

/** So many times as long a period, with new people all the time, taken together. */
export const years: DesignPlan<typeof period> = {
  version: 1,
  field: period,
  apply: (design, times) => success({ ...design, people: design.people * times }),
};

const reach = { kind: "number", default: 0.1, low: 0.001, high: 0.99, whole: false } as const;

const addedList = {
  kind: "either",
  of: [reach, { kind: "group", fields: { name: { kind: "name" }, reach } }],
} as const;

/** What the list is called where only its reach is given. */
const usualName = "new";

/** One more list, independent of the others unless a dependence with it is given too. */
export const newList: DesignPlan<typeof addedList> = {
  version: 1,
  field: addedList,
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

const outreachOfList = {
  kind: "group",
  fields: {
    list: { kind: "name", offers: "lists" },
    times: { kind: "number", default: 2, low: 0.1, high: 100, whole: false },
  },
} as const;

/** One list reaches so many times the people that it reaches now. */
export const outreach: DesignPlan<typeof outreachOfList> = {
  version: 1,
  field: outreachOfList,
  apply(design, { list: name, times }) {
    const known = design.lists.map((list) => list.name);
    const list = design.lists.find((each) => each.name === name);
    if (!list) return failure({ code: "unknown-list", name, known });
    const reach = list.reach * times;
    if (reach >= 1) return failure({ code: "reaches-everybody", list: name, most: 1 / list.reach });
    return success({
      ...design,
      lists: design.lists.map((each) => (each.name === name ? { ...each, reach } : each)),
    });
  },
};

const failingKeys = { kind: "number", default: 0, low: 0, high: 0.9, whole: false } as const;

/** The probability that the key of a record fails, instead of the present one. */
export const linkage: DesignPlan<typeof failingKeys> = {
  version: 1,
  field: failingKeys,
  apply: (design, missedLinks) => success({ ...design, missedLinks }),
};

/** A pair of lists and their odds ratio, as a notebook writes it. */
export const dependentPairFields = {
  between: { kind: "names", default: null, least: 2, most: 2, offers: "lists" },
  "odds-ratio": { kind: "number", default: 2, low: 0.01, high: 100, whole: false, spacing: "log" },
} as const;

const dependentPair = { kind: "group", fields: dependentPairFields } as const;

/** Two lists depend on each other, instead of how they do now; both reach as many people as before. */
export const dependence: DesignPlan<typeof dependentPair> = {
  version: 1,
  field: dependentPair,
  apply(design, { between, "odds-ratio": oddsRatio }) {
    const known = design.lists.map(({ name }) => name);
    const [a, b] = between;
    const unknown = between.find((name) => !known.includes(name));
    if (unknown !== undefined) return failure({ code: "unknown-list", name: unknown, known });
    if (a === undefined || b === undefined) throw new Error("a dependence is between two lists");
    const others = design.dependentPairs.filter(({ between: pair }) => !(pair.includes(a) && pair.includes(b)));
    const pair = { between: [a, b], oddsRatio } as const;
    return success({ ...design, dependentPairs: oddsRatio === 1 ? others : [...others, pair] });
  },
};
