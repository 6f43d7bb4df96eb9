/** A prior that cannot be used as written, or a posterior that is not what one number can say. */
export type PosteriorProblem =
  | {
      readonly code: "prior-incomplete";
      readonly prior: "uniform" | "log-normal" | "negative-binomial";
      /** Keys of the prior that must be given. */
      readonly missing: readonly string[];
    }
  | { readonly code: "prior-range-reversed"; readonly low: number; readonly high: number }
  | {
      readonly code: "prior-median-off";
      readonly median: number;
      /** The middle 90 % of the prior, and the median that a log-normal then has. */
      readonly low: number;
      readonly high: number;
      readonly fitting: number;
    }
  | { readonly code: "prior-below-seen"; readonly largest: number; readonly people: number }
  /** At most this probability lies beyond the largest number of people that was considered. */
  | { readonly code: "posterior-beyond-grid"; readonly largest: number; readonly probability: number }
  | {
      readonly code: "separate-modes";
      /** From the lowest to the highest, at least two: the median of each, and its probability. */
      readonly modes: readonly { readonly total: number; readonly probability: number }[];
    };
