import type { Source } from "../../model/source.ts";

/** What the selection of interactions by their posterior rests on. */
export const thresholdSources = {
  silverman2020: {
    key: "silverman2020",
    kind: "article",
    authors: ["Silverman, B. W."],
    year: 2020,
    title:
      "Multiple-systems analysis for the quantification of modern slavery: classical and Bayesian approaches (with discussion)",
    in: "Journal of the Royal Statistical Society, Series A",
    volume: "183",
    issue: "3",
    pages: "691-736",
    doi: "10.1111/rssa.12505",
  },
} as const satisfies Readonly<Record<string, Source>>;
