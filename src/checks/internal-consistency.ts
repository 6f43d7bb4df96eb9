import type { EstimatesCheck, KnownList } from "../model/check.ts";
import type { ResultTable } from "../model/result-table.ts";
import { coveringOf, knownListCoverage } from "./known-list-coverage.ts";

/**
 * Whether the lists can estimate each other: each in turn is the known truth, and the others see only the people on it.
 * Lists for which the others give no interval do not count.
 * Source: Binette and Steorts (2022), On the reliability of multiple systems estimation for the quantification of modern
 * slavery, JRSS A 185(2), 640-676. On trafficking data they found that nominal 95 % intervals cover 90 % of the lists
 * with stepwise selection, 88 % with independence, 80 % with averaged decomposable models and 60 % with latent classes.
 */
export const internalConsistency: EstimatesCheck = {
  words: {
    en: {
      name: "internal consistency",
      about:
        "Takes each list in turn as a truth that is known, and estimates how many people are on it from what the other lists saw of them. A method that misses the size of the lists cannot be trusted with the people on none, and the misses are nearly always too low.",
      tables: {
        "known-lists": {
          title: "Each list estimated from the others",
          about:
            "Of the people on each list only those whom the others know too are shown to the method, and the estimate is held against the true size of the list; where they know too few of them there is none. In published studies of trafficking stepwise intervals of 95 % cover the truth for 90 % of the lists, and nearly every miss is too low.",
          columns: {
            list: "List",
            size: "People on it",
            observed: "Seen by others",
            total: "Estimate",
            level: "Level",
            low: "From",
            high: "To",
            covered: "Covers the truth",
            ratio: "Estimate / truth",
          },
        },
      },
    },
    da: {
      name: "indre sammenhæng",
      about:
        "Tager hver liste efter tur som en sandhed, der er kendt, og skønner, hvor mange personer der står på den, ud fra hvad de andre lister så af dem. En metode, der rammer forbi listernes størrelse, kan man ikke stole på for dem, der slet ikke er kendt, og rammer den forbi, er det næsten altid for lavt.",
      tables: {
        "known-lists": {
          title: "Hver liste skønnet ud fra de andre",
          about:
            "Af personerne på hver liste ser metoden kun dem, de andre også kender, og skønnet holdes op mod listens sande størrelse; kender de for få af dem, er der intet skøn. I offentliggjorte undersøgelser af menneskehandel dækker trinvise intervaller på 95 % sandheden for 90 % af listerne, og næsten hver gang de rammer forbi, er det for lavt.",
          columns: {
            list: "Liste",
            size: "Personer på den",
            observed: "Set af andre",
            total: "Skøn",
            level: "Niveau",
            low: "Fra",
            high: "Til",
            covered: "Dækker sandheden",
            ratio: "Skøn / sandhed",
          },
        },
      },
    },
  },
  run: ({ knownLists }, thresholds) => {
    if (!knownLists || knownLists.length === 0) return { tables: [], concerns: [] };
    const coverage = knownListCoverage(knownLists);
    const inconsistent = coverage.lists > 0 && coverage.covered / coverage.lists < thresholds["consistent-share"];
    return {
      tables: [knownListsTable(knownLists)],
      concerns: inconsistent ? [{ problem: { code: "lists-not-covered", ...coverage }, weight: "warns" }] : [],
    };
  },
};

/** A row for each list, in the order of the table. */
export const knownListsTable = (knownLists: readonly KnownList[]): ResultTable => ({
  name: "known-lists",
  columns: [
    { name: "list", kind: "text" },
    { name: "size", kind: "count" },
    { name: "observed", kind: "count" },
    { name: "total", kind: "people" },
    { name: "level", kind: "probability" },
    { name: "low", kind: "people" },
    { name: "high", kind: "people" },
    { name: "covered", kind: "text" },
    { name: "ratio", kind: "number" },
  ],
  rows: knownLists.map((known) => {
    const { list, size, observed, estimate } = known;
    const interval = coveringOf(known);
    const total = estimate?.total ?? null;
    return {
      list,
      size,
      observed,
      total,
      level: interval?.level ?? null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      covered: interval && (interval.covering === "covered" ? "✓" : "✗"),
      ratio: total === null ? null : total / size,
    };
  }),
});
