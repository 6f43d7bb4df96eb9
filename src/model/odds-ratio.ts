/** An assumed odds ratio: 1 where lists are independent, above it where they share people more often than that. */
export const oddsRatio = { kind: "number", default: 1, low: 0.001, high: 1000, whole: false, spacing: "log" } as const;
