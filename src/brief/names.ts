import { inEveryLanguage } from "../locale/catalogues.ts";
import { methodName as nameOfMethod } from "../locale/method-words.ts";
import type { DatasetDescription } from "../model/dataset.ts";
import type { InEveryLanguage } from "../model/language.ts";
import { textIn } from "../model/texts.ts";

/** A list's full name; its short one where nobody has given it another. */
export const listName = (listNames: DatasetDescription["listNames"], list: string): InEveryLanguage<string> =>
  inEveryLanguage((_, language) => (Object.hasOwn(listNames, list) ? textIn(listNames[list] ?? {}, language) : list));

/** A method's name in words. */
export const methodName = (method: string): InEveryLanguage<string> =>
  inEveryLanguage((_, language) => nameOfMethod(method, language));

/** A value of a column in its vocabulary; one that is in none speaks for itself. */
export const valueName = (column: string, value: string): InEveryLanguage<string> =>
  inEveryLanguage(({ intake: { vocabulary } }) => {
    const terms: Readonly<Record<string, Readonly<Record<string, string>>>> = vocabulary;
    const known = Object.hasOwn(terms, column) ? terms[column] : undefined;
    return (known && Object.hasOwn(known, value) ? known[value] : undefined) ?? value;
  });
