/** What a selection of interactions by their posterior leaves in doubt. */
export type ThresholdProblem =
  | {
      /** Whether the interaction belongs to the model cannot be told from the draws. */
      readonly code: "undecided-term";
      readonly lists: readonly string[];
      /** |mean / sd|, its Monte Carlo error, and the threshold that it is compared with. */
      readonly ratio: number;
      readonly error: number;
      readonly threshold: number;
      readonly kept: boolean;
      readonly level: number;
      readonly with: ThresholdOutcome;
      readonly without: ThresholdOutcome;
    }
  /** Interactions of three lists were not tried, as the model with all of them has no posterior. */
  | { readonly code: "triples-left-out"; readonly triples: number };

/** A median and the middle `level` of the draws. */
export interface ThresholdOutcome {
  readonly total: number;
  readonly low: number;
  readonly high: number;
}
