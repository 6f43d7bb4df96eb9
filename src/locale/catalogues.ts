import { byLanguage, type InEveryLanguage, type Language, languages } from "../model/language.ts";
import type { Catalogue } from "./catalogue.ts";

const folders = import.meta.glob<{ readonly catalogue: Catalogue }>("./*/index.ts");
const beginnings = import.meta.glob<{ readonly first: Beginning }>("./*/first.ts");

/** The words with which a page begins; all that says others is itself loaded later, and waits for them. */
type Beginning = Pick<Catalogue, "cells" | "page" | "problems">;

const begun = new Map<Language, Beginning>();
const loaded = new Map<Language, Catalogue>();

/** The words of each language, once it is loaded. Nothing may be taken from it while modules are being loaded. */
export const catalogues: InEveryLanguage<Catalogue> = Object.defineProperties(
  {} as Record<Language, Catalogue>,
  Object.fromEntries(
    languages.map((language) => [language, { enumerable: true, get: () => catalogueOf(language) }] as const),
  ),
);

function catalogueOf(language: Language): Catalogue {
  const catalogue = loaded.get(language) ?? begun.get(language);
  if (catalogue === undefined) throw new Error(`the words of "${language}" are used before they were loaded`);
  return catalogue as Catalogue;
}

/** Loads the words of a language with which a page begins; the others are to be loaded next. */
export async function beginLanguage(language: Language): Promise<void> {
  const load = beginnings[`./${language}/first.ts`];
  if (load === undefined) throw new Error(`no folder of words for "${language}"`);
  begun.set(language, (await load()).first);
}

/** Loads all words of a language; rejects where that cannot be done, and may be asked again. */
export async function loadLanguage(language: Language): Promise<void> {
  const load = folders[`./${language}/index.ts`];
  if (load === undefined) throw new Error(`no folder of words for "${language}"`);
  if (!loaded.has(language)) loaded.set(language, (await load()).catalogue);
}

/** Whether all words of a language are there. */
export const isLoaded = (language: Language): boolean => loaded.has(language);

/** For whoever says a thing in every language at once, such as a command, a brief, or a file that is handed over. */
export const loadEveryLanguage = async (): Promise<void> => {
  await Promise.all(languages.map(loadLanguage));
};

/** The words of every language as something that is waited for, such as by a cell whose value holds texts in all of them. */
export const everyLanguage = {
  isLoaded: (): boolean => languages.every(isLoaded),
  load: loadEveryLanguage,
} as const;

/** The same said in every language; each of them must be loaded. */
export const inEveryLanguage = <Said>(say: (words: Catalogue, language: Language) => Said): InEveryLanguage<Said> =>
  byLanguage((language) => say(catalogues[language], language));
