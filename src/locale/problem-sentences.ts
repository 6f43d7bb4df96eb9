import type { Problem } from "../model/problem.ts";

/** One sentence or two for each problem: what is wrong, and what to do next. A code without one does not compile. */
export type ProblemSentences = {
  readonly [Code in Problem["code"]]: (problem: Extract<Problem, { readonly code: Code }>) => string;
};

export function sentenceOf(sentences: ProblemSentences, problem: Problem): string {
  // The compiler cannot see that key and argument come from the same problem; the mapped type above says so.
  const sentence = sentences[problem.code] as (problem: Problem) => string;
  return sentence(problem);
}
