/** How an interval was made, which the result states in words, and what its ends are taken from. */
export const intervalBases = {
  bca: "resamples",
  percentile: "resamples",
  calibrated: "resamples",
  "log-normal": "formula",
  profile: "likelihood",
  credible: "posterior",
} as const satisfies Readonly<Record<string, "resamples" | "formula" | "likelihood" | "posterior">>;

export type IntervalKind = keyof typeof intervalBases;
export const intervalKinds = Object.keys(intervalBases) as readonly IntervalKind[];
