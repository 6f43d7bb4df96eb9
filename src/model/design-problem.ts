/** A plan for collecting data that cannot be reckoned with. */
export type DesignProblem =
  /** The base claims no number of people, and none is given. */
  | { readonly code: "design-without-people"; readonly base: string }
  | { readonly code: "nobody-left-to-find"; readonly people: number; readonly seen: number }
  /** A list may reach up to `most` times as many as now. */
  | { readonly code: "reaches-everybody"; readonly list: string; readonly most: number }
  | { readonly code: "formula-needs-independence" };
