/** An assumed dependence between lists that cannot be put in place of what the base has, or qualifies what it gives. */
export type DependenceProblem =
  | { readonly code: "not-a-pair"; readonly list: string }
  | {
      readonly code: "dependence-varies";
      readonly between: readonly [string, string];
      /** All that the model links at once, the two among them. */
      readonly lists: readonly string[];
    }
  | { readonly code: "dependence-needs-model" }
  | { readonly code: "dependence-needs-base-model" }
  | { readonly code: "dependence-already-assumed"; readonly between: readonly string[] }
  | { readonly code: "dependence-of-bound" }
  | { readonly code: "dependence-keeps-model" };
