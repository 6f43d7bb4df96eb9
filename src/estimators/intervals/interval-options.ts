import type { OptionsOf } from "../../model/fields.ts";

/** The interval options of every method that is repeated on resampled tables; "none" gives the estimate alone, at once. */
export const resampledInterval = {
  kind: { kind: "choice", default: "bca", choices: ["bca", "percentile", "calibrated", "none"] },
  replicates: { kind: "number", default: 1000, low: 100, high: 20_000, whole: true },
  /** Resamples of each resample; only a calibrated interval draws them. */
  inner: { kind: "number", default: 200, low: 25, high: 2000, whole: true },
  levels: { kind: "levels", default: [0.95, 0.8] },
} as const;

export type ResampledInterval = OptionsOf<typeof resampledInterval>;

/** The kinds of interval that draw resamples. */
export type DrawnKind = Exclude<ResampledInterval["kind"], "none">;

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
export function tablesEstimated(interval: ResampledOrProfiled): number {
  if (interval.kind === "none") return 0;
  if (interval.kind === "profile") return interval.levels.length * fitsPerProfiledLevel;
  return interval.replicates * (1 + innerReplicates(interval));
}
