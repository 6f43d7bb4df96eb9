import { methodName, methodWords } from "../../locale/method-words.ts";
import type { Method } from "../../model/estimator.ts";
import type { FieldsWords, FieldWords } from "../../model/field-words.ts";
import type { Language } from "../../model/language.ts";

type Estimators = Readonly<Record<string, Method>>;

/** What each method is called, by the name that a notebook gives it. */
export const methodNames = (estimators: Estimators, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(estimators).map((key) => [key, methodName(key, language)]));

/** The words of a field that holds a method, with the name of each. */
export const withMethodNames = (words: FieldWords, estimators: Estimators, language: Language): FieldWords => ({
  ...words,
  choices: methodNames(estimators, language),
});

/** The words of the options of all methods; options that several methods have are said once, with all their choices. */
export const anyMethodWords = (estimators: Estimators, language: Language): FieldsWords =>
  allWords(Object.keys(estimators).map((key) => methodWords(key, language)?.fields ?? {}));

function allWords(sets: readonly FieldsWords[]): FieldsWords {
  const all: Record<string, FieldWords> = {};
  for (const words of sets) {
    for (const [key, field] of Object.entries(words)) {
      const known = all[key];
      all[key] = known === undefined ? field : bothWords(known, field);
    }
  }
  return all;
}

const bothWords = (one: FieldWords, other: FieldWords): FieldWords => ({
  ...one,
  ...((one.choices || other.choices) && { choices: { ...other.choices, ...one.choices } }),
  ...((one.fields || other.fields) && { fields: allWords([one.fields ?? {}, other.fields ?? {}]) }),
});
