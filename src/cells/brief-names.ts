import { estimators } from "../estimators/index.ts";
import type { DatasetDescription } from "../model/dataset.ts";
import type { Estimator } from "../model/estimator.ts";
import { type InEveryLanguage, languages } from "../model/language.ts";

/** A list's full name; its short one where nobody has given it another. */
export const listName = (listNames: DatasetDescription["listNames"], list: string): InEveryLanguage<string> =>
  (Object.hasOwn(listNames, list) ? listNames[list] : undefined) ?? { en: list, da: list };

/** A method's name in words. */
export function methodName(method: string): InEveryLanguage<string> {
  const methods: Readonly<Record<string, Estimator>> = estimators;
  const words = Object.hasOwn(methods, method) ? methods[method]?.words : undefined;
  return words ? { en: words.en.name, da: words.da.name } : { en: method, da: method };
}

export const inEveryLanguage = (say: (language: (typeof languages)[number]) => string): InEveryLanguage<string> =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as InEveryLanguage<string>;
