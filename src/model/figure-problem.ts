/** Figures, published or to be drawn, that are not there. */
export type FigureProblem =
  | {
      readonly code: "unknown-figures";
      readonly dataset: string;
      readonly name: string;
      readonly known: readonly string[];
    }
  | { readonly code: "nothing-to-show"; readonly name: string }
  | { readonly code: "no-chains"; readonly name: string }
  /** Rates of an estimate, without inhabitants. */
  | { readonly code: "no-population"; readonly name: string };
