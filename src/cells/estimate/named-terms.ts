import { printTerm } from "../../model/model-notation.ts";
import type { Problem } from "../../model/problem.ts";

/** The sign of each list in the notation of models, with its name: `1 LA`, `2 NG`. */
export const signedLists = (lists: readonly string[]): readonly string[] =>
  lists.map((list, index) => `${printTerm(1 << index)} ${list}`);

/** A term such as `15` by the names of its lists: `LA + GP`. */
export function namedTerm(term: string, lists: readonly string[]): string {
  const names = new Map(lists.map((list, index) => [printTerm(1 << index), list]));
  return Array.from(term, (sign) => names.get(sign) ?? sign).join(" + ");
}

/** The problem with its terms, if it has any, by the names of their lists. */
export const withNamedTerms = (problem: Problem, lists: readonly string[]): Problem =>
  problem.code === "terms-at-boundary"
    ? { ...problem, terms: problem.terms.map((term) => namedTerm(term, lists)) }
    : problem;
