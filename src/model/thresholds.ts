import type { Fields, OptionsOf } from "./fields.ts";

/**
 * What the checks call too few, too many or too far apart: engineering judgement from simulation, in one place, and
 * adjustable in the front matter of a notebook under `thresholds`.
 * Sources: Chan, Silverman and Vincent (2021), JASA 116(535); Binette and Steorts (2022), JRSS A 185(2).
 */
export const thresholdFields = {
  /** Fewer lists than this cannot show how lists depend on each other. */
  "least-lists": { kind: "number", default: 3, low: 2, high: 16, whole: true },
  /** Fewer pair overlaps in all than this: no estimate. */
  "least-overlaps": { kind: "number", default: 8, low: 0, high: 1e6, whole: true },
  /** Fewer pair overlaps in all than this: a lower bound only. */
  "enough-overlaps": { kind: "number", default: 30, low: 0, high: 1e6, whole: true },
  /** Nobody on a pair of lists is worth a warning from so many expected; of 3, chance leaves nobody in 5 % of the cases. */
  "expected-overlaps": { kind: "number", default: 3, low: 0, high: 1e6, whole: false },
  /** A list with fewer people than this is tiny. */
  "tiny-list": { kind: "number", default: 10, low: 0, high: 1e6, whole: true },
  /** A larger share than this of one list on another looks like referral. */
  "referral-share": { kind: "number", default: 0.9, low: 0.5, high: 1, whole: false },
  /** Models whose criterion is at most this much above the smallest fit almost equally well. */
  "near-tie-gap": { kind: "number", default: 2, low: 0, high: 100, whole: false },
  /** A larger ratio than this between the totals of models that fit almost equally well is a warning. */
  "near-tie-ratio": { kind: "number", default: 1.5, low: 1, high: 100, whole: false },
  /** An estimate whose model has a BIC so much above that of another estimate is not acceptable beside it. */
  "unacceptable-gap": { kind: "number", default: 10, low: 0, high: 1000, whole: false },
  /** A larger ratio than this between acceptable methods is a warning. */
  "envelope-warns": { kind: "number", default: 2, low: 1, high: 100, whole: false },
  /** A larger ratio than this between acceptable methods: a lower bound only. */
  "envelope-bounds": { kind: "number", default: 4, low: 1, high: 100, whole: false },
  /** An estimate above so many times the people seen has run away. */
  "runaway-ratio": { kind: "number", default: 100, low: 2, high: 1e6, whole: false },
  /** A larger share of resamples without an estimate than this is a warning. */
  "unfitted-share": { kind: "number", default: 0.05, low: 0, high: 1, whole: false },
  /** R-hat above this: the chains of a sampler disagree. */
  "most-r-hat": { kind: "number", default: 1.05, low: 1, high: 10, whole: false },
  /** A larger ratio than this between the ends of an interval for the total is a warning. */
  "wide-ratio": { kind: "number", default: 4, low: 1, high: 1000, whole: false },
  /** An interval narrower than this share of what the overlaps allow is a warning. */
  "narrow-share": { kind: "number", default: 0.6, low: 0, high: 1, whole: false },
  /** A smaller share of lists whose own size is covered when they are estimated from the others is a warning. */
  "consistent-share": { kind: "number", default: 0.5, low: 0, high: 1, whole: false },
} as const satisfies Fields;

export type Thresholds = OptionsOf<typeof thresholdFields>;

export const defaultThresholds: Thresholds = Object.fromEntries(
  Object.entries(thresholdFields).map(([name, field]) => [name, field.default]),
) as Thresholds;
