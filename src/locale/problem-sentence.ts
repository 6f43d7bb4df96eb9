import type { Language } from "../model/language.ts";
import type { Problem } from "../model/problem.ts";
import { catalogues } from "./catalogues.ts";

/** What is wrong and what to do next, in plain words. */
export function problemSentence(problem: Problem, language: Language): string {
  // The compiler cannot see that key and argument come from the same problem; the type of the catalogue says so.
  const sentence = catalogues[language].problems[problem.code] as (
    problem: Problem,
    tell: (inner: Problem) => string,
  ) => string;
  return sentence(problem, (inner) => problemSentence(inner, language));
}
