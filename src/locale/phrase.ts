import type { Problem } from "../model/problem.ts";
import type { glossary } from "./en/glossary.ts";

/** A sentence in parts, so that what matters in it can be set in bold. */
export type Phrase = readonly (string | { readonly strong: string })[];

/** The same for readers who have never heard of the method: some of its words can be asked about. */
export type BriefPhrase = readonly (
  | string
  | { readonly strong: string }
  | { readonly term: keyof typeof glossary; readonly as: string }
)[];

/** A reason in plain words and without any number of the table; `named` gives a list's full name. */
export type Reasons = {
  readonly [Code in Problem["code"]]?: (
    problem: Extract<Problem, { readonly code: Code }>,
    named: (list: string) => string,
  ) => string;
};
