import { methods } from "../estimators/methods.ts";
import { formatPlain } from "../locale/numbers.ts";
import type { DatasetDescription } from "../model/dataset.ts";
import type { Method } from "../model/estimator.ts";
import { type InEveryLanguage, type Language, languages } from "../model/language.ts";

/** A list's full name; its short one where nobody has given it another. */
export const listName = (listNames: DatasetDescription["listNames"], list: string): InEveryLanguage<string> =>
  (Object.hasOwn(listNames, list) ? listNames[list] : undefined) ?? { en: list, da: list };

/** A method's name in words. */
export function methodName(method: string): InEveryLanguage<string> {
  const known: Readonly<Record<string, Method>> = methods;
  const words = Object.hasOwn(known, method) ? known[method]?.words : undefined;
  return words ? { en: words.en.name, da: words.da.name } : { en: method, da: method };
}

/** An option of a method and its value, as the form calls them; what has no plain words stands as it is written. */
export function optionInWords(method: string, option: string, value: unknown, language: Language): string {
  const known: Readonly<Record<string, Method>> = methods;
  const fields = Object.hasOwn(known, method) ? known[method]?.words[language].fields : undefined;
  const words = fields && Object.hasOwn(fields, option) ? fields[option] : undefined;
  const plain = typeof value === "number" ? formatPlain(value, language) : typeof value === "string" ? value : null;
  if (plain === null) return words?.label ?? option;
  const choice = words?.choices && Object.hasOwn(words.choices, plain) ? words.choices[plain] : plain;
  return `${words?.label ?? option}: ${choice}`;
}

export const inEveryLanguage = (say: (language: (typeof languages)[number]) => string): InEveryLanguage<string> =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as InEveryLanguage<string>;
