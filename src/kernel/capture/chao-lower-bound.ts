import type { UnseenEstimate } from "../resampling/log-normal-interval.ts";
import type { PointEstimator } from "../resampling/point-estimator.ts";
import { captureFrequencies } from "./capture-frequencies.ts";

/** Chao's own form divides by the people on exactly two lists; the bias-corrected one by one more. */
export const lowerBoundForms = ["chao", "bias-corrected"] as const;
export type LowerBoundForm = (typeof lowerBoundForms)[number];

/** What the bound needs of a table. */
export interface CaptureCounts {
  readonly seen: number;
  /** f1 and f2: people on exactly one list and on exactly two. */
  readonly once: number;
  readonly twice: number;
  /** (L - 1) / L for L lists; 1 for a continuous record of encounters. */
  readonly factor: number;
}

/** The counts of a table of 2^lists histories. Cost: 2^lists. */
export function captureCounts(counts: Float64Array): CaptureCounts {
  const frequencies = captureFrequencies(counts);
  const lists = frequencies.length - 1;
  return {
    seen: frequencies.reduce((sum, people) => sum + people, 0),
    once: frequencies[1]!,
    twice: frequencies[2] ?? 0,
    factor: (lists - 1) / lists,
  };
}

/**
 * Chao's lower bound for the people missed when some are easier to find than others: k f1^2 / (2 f2), or bias-corrected
 * k f1 (f1 - 1) / (2 (f2 + 1)), with k the factor. Null when Chao's form would divide by 0. The variance is that of the
 * delta method with f1 and f2 nearly Poisson. Cost: constant.
 * Source: Chao (1987), Biometrics 43, 783-791; Chao (1989), Biometrics 45, 427-438.
 */
export function chaoLowerBound(
  { seen, once, twice, factor }: CaptureCounts,
  form: LowerBoundForm,
): UnseenEstimate | null {
  if (form === "chao") {
    if (once === 0) return { seen, unseen: 0, variance: 0 };
    if (twice === 0) return null;
    const ratio = once / twice;
    return {
      seen,
      unseen: (factor * once * ratio) / 2,
      variance: twice * ((factor / 2) * ratio ** 2 + factor ** 2 * ratio ** 3 + (factor ** 2 / 4) * ratio ** 4),
    };
  }
  const unseen = (factor * once * (once - 1)) / (2 * (twice + 1));
  const bySingles = (factor ** 2 * once * (2 * once - 1) ** 2) / (4 * (twice + 1) ** 2);
  const byDoubles = (factor ** 2 * once ** 2 * twice * (once - 1) ** 2) / (4 * (twice + 1) ** 4);
  return { seen, unseen, variance: unseen + bySingles + byDoubles };
}

/** The lower bound of a table, to be repeated on resampled tables. */
export const lowerBoundEstimator = (form: LowerBoundForm): PointEstimator => ({
  totals: 1,
  estimate({ counts }, out) {
    const bound = chaoLowerBound(captureCounts(counts), form);
    out[0] = bound ? bound.seen + bound.unseen : Number.NaN;
  },
});
