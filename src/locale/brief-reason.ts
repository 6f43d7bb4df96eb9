import type { InEveryLanguage, Language } from "../model/language.ts";
import type { Problem } from "../model/problem.ts";
import { catalogues, inEveryLanguage } from "./catalogues.ts";
import type { Reasons } from "./phrase.ts";
import { problemSentence } from "./problem-sentence.ts";

export interface ReasonOptions {
  readonly named: (list: string, language: Language) => string;
  /** Whether a sentence may hold numbers of the table, where there is none without. */
  readonly mayTellNumbers: boolean;
}

/** Why a verdict is as it is, for readers who want no numbers. */
export const briefReason = (problem: Problem, options: ReasonOptions): InEveryLanguage<string> =>
  inEveryLanguage((_, language) => sentence(problem, language, options));

function sentence(problem: Problem, language: Language, { named, mayTellNumbers }: ReasonOptions): string {
  const { reasons, unnamedReason } = catalogues[language].brief;
  // The compiler cannot see that key and argument come from the same problem; the mapped type above says so.
  const tell = (reasons as Reasons)[problem.code] as
    | ((problem: Problem, named: (list: string) => string) => string)
    | undefined;
  if (tell) return tell(problem, (list) => named(list, language));
  return mayTellNumbers ? problemSentence(problem, language) : unnamedReason;
}
