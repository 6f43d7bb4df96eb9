import { inEveryLanguage } from "../locale/catalogues.ts";
import { methodWords, methodName as nameOfMethod } from "../locale/method-words.ts";
import { formatPlain } from "../locale/numbers.ts";
import type { DatasetDescription } from "../model/dataset.ts";
import type { InEveryLanguage, Language } from "../model/language.ts";
import { textIn } from "../model/texts.ts";

/** A list's full name; its short one where nobody has given it another. */
export const listName = (listNames: DatasetDescription["listNames"], list: string): InEveryLanguage<string> =>
  inEveryLanguage((_, language) => (Object.hasOwn(listNames, list) ? textIn(listNames[list] ?? {}, language) : list));

/** A method's name in words. */
export const methodName = (method: string): InEveryLanguage<string> =>
  inEveryLanguage((_, language) => nameOfMethod(method, language));

/** An option of a method and its value, as the form calls them; what has no plain words stands as it is written. */
export function optionInWords(method: string, option: string, value: unknown, language: Language): string {
  const fields = methodWords(method, language)?.fields;
  const words = fields && Object.hasOwn(fields, option) ? fields[option] : undefined;
  const plain = typeof value === "number" ? formatPlain(value, language) : typeof value === "string" ? value : null;
  if (plain === null) return words?.label ?? option;
  const choice = words?.choices && Object.hasOwn(words.choices, plain) ? words.choices[plain] : plain;
  return `${words?.label ?? option}: ${choice}`;
}
