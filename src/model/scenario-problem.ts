/** A variation of an estimate that cannot be made, or that is worth a note. */
export type ScenarioProblem =
  | { readonly code: "too-many-scenarios"; readonly scenarios: number; readonly most: number }
  /** The estimate that should be varied compares lists and gives no number. */
  | { readonly code: "base-without-number"; readonly base: string }
  | { readonly code: "method-without-prior"; readonly method: string }
  /** The base is a sum over strata, and the scenario knows how to change a whole table only. */
  | { readonly code: "needs-whole-table" }
  | {
      readonly code: "spread-of-simulations";
      readonly tables: number;
      readonly unfitted: number;
      /** Totals between which the middle 95 % of the simulated tables lie. */
      readonly low: number;
      readonly high: number;
    };
