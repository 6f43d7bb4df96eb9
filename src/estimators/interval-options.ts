import type { OptionsOf } from "../model/fields.ts";

/** The interval options of every method that is repeated on resampled tables. */
export const resampledInterval = {
  kind: { kind: "choice", default: "bca", choices: ["bca", "percentile", "calibrated"] },
  replicates: { kind: "number", default: 1000, low: 100, high: 20_000, whole: true },
  /** Resamples of each resample; only a calibrated interval draws them. */
  inner: { kind: "number", default: 200, low: 25, high: 2000, whole: true },
  levels: { kind: "levels", default: [0.95, 0.8] },
} as const;

export type ResampledInterval = OptionsOf<typeof resampledInterval>;

/** Resamples of resamples that the chosen kind needs. */
export const innerReplicates = ({ kind, inner }: ResampledInterval): number => (kind === "calibrated" ? inner : 0);

/** How many tables the interval estimates anew, the jackknife's few left out. */
export const tablesEstimated = (interval: ResampledInterval): number =>
  interval.replicates * (1 + innerReplicates(interval));
