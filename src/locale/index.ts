import type { InEveryLanguage, Language } from "../model/language.ts";
import type { Problem } from "../model/problem.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { sentenceOf } from "./problem-sentences.ts";
import type { Words } from "./words.ts";

/** The languages of the app. */
export const words: InEveryLanguage<Words> = { en, da };

/** What is wrong and what to do next, in plain words. */
export const problemSentence = (problem: Problem, language: Language): string =>
  sentenceOf(words[language].problems, problem);
