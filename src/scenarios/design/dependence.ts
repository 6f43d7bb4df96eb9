import { formatRatio } from "../../locale/numbers.ts";
import { failure, success } from "../../model/result.ts";
import type { DesignPlan } from "./design-plan.ts";

/** A pair of lists and their odds ratio, as a notebook writes it. */
export const dependentPairFields = {
  between: { kind: "names", default: null, least: 2, most: 2, offers: "lists" },
  "odds-ratio": { kind: "number", default: 2, low: 0.01, high: 100, whole: false, spacing: "log" },
} as const;

const field = { kind: "group", fields: dependentPairFields } as const;

/** Two lists depend on each other, instead of how they do now; both reach as many people as before. */
export const dependence: DesignPlan<typeof field> = {
  version: 1,
  field,
  words: {
    en: {
      name: "Dependence",
      about:
        "Supposes that two lists know each other's people more often than by chance (odds ratio above 1, as by referral) or less often (below 1). Both lists reach as many people as before; only how often it is the same people changes.",
      fields: {
        between: { label: "The two lists", help: "Two lists of the table, or a new list of this plan." },
        "odds-ratio": {
          label: "Odds ratio",
          help: "1 for independence; above 1 where the lists refer people to each other.",
        },
      },
      label: ({ between, "odds-ratio": oddsRatio }) =>
        `${between.join("–")} odds ratio ${formatRatio(oddsRatio, "en")}`,
    },
    da: {
      name: "Afhængighed",
      about:
        "Forudsætter, at to lister kender hinandens personer oftere end tilfældigt (oddsratio over 1, som ved henvisning) eller sjældnere (under 1). Begge lister når lige så mange personer som før; kun hvor ofte det er de samme personer, ændrer sig.",
      fields: {
        between: { label: "De to lister", help: "To lister i tabellen, eller en ny liste i denne plan." },
        "odds-ratio": {
          label: "Oddsratio",
          help: "1 for uafhængighed; over 1, hvor listerne henviser personer til hinanden.",
        },
      },
      label: ({ between, "odds-ratio": oddsRatio }) => `${between.join("–")} oddsratio ${formatRatio(oddsRatio, "da")}`,
    },
  },
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
