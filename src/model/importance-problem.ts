/** What importance sampling over many models leaves in doubt. */
export type ImportanceProblem =
  /** A search found models with this share of all posterior probability, less than was asked for. */
  | { readonly code: "models-not-found"; readonly coverage: number; readonly wanted: number }
  /** The number with this probability below it has so large a standard error that another seed could move it. */
  | {
      readonly code: "quantile-unsettled";
      readonly probability: number;
      readonly total: number;
      readonly error: number;
    }
  /** A few draws carry most of the weight in some models. */
  | {
      readonly code: "weights-degenerate";
      readonly models: number;
      /** The most probable of them, and the posterior probability of all. */
      readonly model: string;
      readonly probability: number;
      readonly effective: number;
    }
  /** Draws beyond the largest number that people can have are counted as that number. */
  | { readonly code: "draws-beyond-people"; readonly largest: number; readonly probability: number };
