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

/** The same where the likelihood can be profiled too, which draws no resample. */
export const resampledOrProfiled = {
  ...resampledInterval,
  kind: { kind: "choice", default: "bca", choices: [...resampledInterval.kind.choices, "profile"] },
} as const;

export type ResampledOrProfiled = OptionsOf<typeof resampledOrProfiled>;

/** About as many fits as the profile takes at each level, the search for its summit included. */
const fitsPerProfiledLevel = 100;

/** Resamples of resamples that the chosen kind needs. */
export const innerReplicates = ({ kind, inner }: ResampledOrProfiled): number => (kind === "calibrated" ? inner : 0);

/** How many tables the interval estimates anew, the jackknife's few left out. */
export const tablesEstimated = (interval: ResampledOrProfiled): number =>
  interval.kind === "profile"
    ? interval.levels.length * fitsPerProfiledLevel
    : interval.replicates * (1 + innerReplicates(interval));
