import type { Language } from "../model/language.ts";
import type { ResultTableWords } from "../model/result-table.ts";
import { catalogues } from "./catalogues.ts";

/** What a check says about itself to people. */
export interface CheckWords {
  readonly name: string;
  /** Two sentences: what it looks at, and what to make of it. */
  readonly about: string;
  /** Of each table that the check gives. */
  readonly tables?: Readonly<Record<string, ResultTableWords>>;
}

/** Undefined of a name that no check has, such as one that a file holds. */
export function checkWords(check: string, language: Language): CheckWords | undefined {
  const known: Readonly<Record<string, CheckWords>> = catalogues[language].checks;
  return Object.hasOwn(known, check) ? known[check] : undefined;
}
