import { quantileType8 } from "../kernel/quantile.ts";
import type { ResultTableWords } from "../model/estimator.ts";
import type { InEveryLanguage } from "../model/language.ts";
import type { ResultTable } from "../model/result-table.ts";

/** What each chain of a sampler says alone, those marked that sit apart from the others. */
export const chainsTable = (chains: readonly Float64Array[], apart: readonly number[]): ResultTable => ({
  name: "chains",
  columns: [
    { name: "chain", kind: "count" },
    { name: "draws", kind: "count" },
    { name: "median", kind: "people" },
    { name: "low", kind: "people" },
    { name: "high", kind: "people" },
    { name: "apart", kind: "text" },
  ],
  rows: chains.map((chain, c) => {
    const sorted = chain.toSorted();
    return {
      chain: c + 1,
      draws: chain.length,
      median: quantileType8(sorted, 0.5),
      low: quantileType8(sorted, 0.025),
      high: quantileType8(sorted, 0.975),
      apart: apart.includes(c) ? "✗" : null,
    };
  }),
});

export const chainsTableWords: InEveryLanguage<ResultTableWords> = {
  en: {
    title: "Each chain alone",
    about:
      "The chains start at different places and must come to the same numbers. Where one of them stays apart, none of them can be believed.",
    columns: {
      chain: "Chain",
      draws: "Draws",
      median: "Median",
      low: "2.5 % below",
      high: "2.5 % above",
      apart: "Sits apart",
    },
  },
  da: {
    title: "Hver kæde for sig",
    about:
      "Kæderne begynder forskellige steder og skal nå til de samme tal. Bliver en af dem for sig selv, kan ingen af dem tros.",
    columns: {
      chain: "Kæde",
      draws: "Udtrækninger",
      median: "Median",
      low: "2,5 % under",
      high: "2,5 % over",
      apart: "For sig selv",
    },
  },
};
