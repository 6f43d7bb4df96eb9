/** What happens to work in progress. */
export type RunProblem =
  | { readonly code: "cancelled" }
  | { readonly code: "worker-crashed"; readonly detail: string }
  | { readonly code: "blocked"; readonly by: string }
  | { readonly code: "not-loaded" }
  | { readonly code: "bug"; readonly detail: string }
  /** Of what rests on an upload, in a file that leaves the computer. */
  | { readonly code: "reason-withheld" };
