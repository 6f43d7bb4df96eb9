import { strataVocabularies } from "../data/intake/strata-vocabularies.ts";
import { inEveryLanguage } from "../locale/catalogues.ts";
import { methodName as nameOfMethod } from "../locale/method-words.ts";
import type { DatasetDescription } from "../model/dataset.ts";
import type { InEveryLanguage } from "../model/language.ts";
import { stratumNames } from "../model/stratum-names.ts";
import { textIn } from "../model/texts.ts";

/** A list's full name; its short one where nobody has given it another. */
export const listName = (listNames: DatasetDescription["listNames"], list: string): InEveryLanguage<string> =>
  inEveryLanguage((_, language) => (Object.hasOwn(listNames, list) ? textIn(listNames[list] ?? {}, language) : list));

/** A method's name in words. */
export const methodName = (method: string): InEveryLanguage<string> =>
  inEveryLanguage((_, language) => nameOfMethod(method, language));

/** A value of a column in its vocabulary; one that is in none speaks for itself. */
export function valueName(column: string, value: string): InEveryLanguage<string> {
  const known = stratumNames.find((name) => name === column);
  const term = known && strataVocabularies[known].terms.find(({ id }) => id === value);
  return term?.words ?? inEveryLanguage(() => value);
}
