import type { FieldsWords, WordsOf } from "../model/field-words.ts";
import type { Fields } from "../model/fields.ts";
import type { Language } from "../model/language.ts";
import type { ResultTableWords } from "../model/result-table.ts";
import { catalogues } from "./catalogues.ts";

/** What a method says about itself to people. */
export interface MethodWords<F extends Fields = Fields> {
  readonly name: string;
  /** Two sentences: what it assumes, and when it fails. */
  readonly about: string;
  readonly fields: Fields extends F ? FieldsWords : WordsOf<F>;
  /** Of each table that the method adds to its estimate. */
  readonly tables?: Readonly<Record<string, ResultTableWords>>;
}

/** Undefined of a name that no method has, such as one that a file holds. */
export function methodWords(method: string, language: Language): MethodWords | undefined {
  const known: Readonly<Record<string, MethodWords>> = catalogues[language].methods;
  return Object.hasOwn(known, method) ? known[method] : undefined;
}

export const methodName = (method: string, language: Language): string => methodWords(method, language)?.name ?? method;
