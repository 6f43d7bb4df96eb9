import * as v from "valibot";
import { problemSentence } from "../../locale/problem-sentence.ts";
import { languages } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";

const short = v.pipe(v.string(), v.maxLength(2000));
const single = v.union([short, v.number(), v.nan(), v.boolean(), v.null()]);
const field = v.union([single, v.pipe(v.array(v.union([short, v.record(short, single)])), v.maxLength(1000))]);
const shape = v.objectWithRest({ code: short }, field);
const wrapped = v.objectWithRest({ code: short, reason: shape }, field);

/** What can be told in every language is a problem that there is; nothing else follows from one. */
function canBeTold(value: unknown): boolean {
  try {
    return languages.every((language) => typeof problemSentence(value as Problem, language) === "string");
  } catch {
    return false;
  }
}

const named = (value: { readonly [key: string]: unknown }): boolean =>
  value.terms === undefined || Array.isArray(value.terms);

/** A problem that was kept in a file. */
export const keptProblem: v.GenericSchema<unknown, Problem> = v.pipe(
  v.union([shape, wrapped]),
  v.check((value) => named(value) && canBeTold(value)),
  v.transform((value) => value as Problem),
);
