import type { OptionsOf } from "../../model/fields.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";

const levels = { kind: "levels", default: [0.95, 0.8] } as const;

/** The interval options of every method that is repeated on resampled tables; "none" gives the estimate alone, at once. */
export const resampledInterval = {
  kind: { kind: "choice", default: "bca", choices: ["bca", "percentile", "calibrated", "none"] },
  replicates: { kind: "number", default: 1000, low: 100, high: 20_000, whole: true },
  /** Resamples of each resample; only a calibrated interval draws them. */
  inner: { kind: "number", default: 200, low: 25, high: 2000, whole: true },
  levels,
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

/** A profile refits the counts themselves, so none may be hidden; histories that nobody could have do no harm. */
export function needsEveryCountToProfile({ hidden = [] }: OverlapTable, { kind }: ResampledOrProfiled): Problem | null {
  // A hidden count whose bounds are equal is a count like any other.
  const uncertain = hidden.filter(({ low, high }) => low < high).length;
  return kind === "profile" && uncertain > 0 ? { code: "needs-every-count", hidden: uncertain, unobservable: 0 } : null;
}

const credible = { kind: "choice", default: "credible", choices: ["credible", "none"] } as const;

/** The interval of a method whose draws come from chains. */
export const credibleInterval = { kind: "group", fields: { kind: credible, levels } } as const;

/** That of a method that knows its posterior and draws from it for figures alone. */
export const credibleIntervalWithDraws = {
  kind: "group",
  fields: { kind: credible, draws: { kind: "number", default: 4000, low: 100, high: 20_000, whole: true }, levels },
} as const;
