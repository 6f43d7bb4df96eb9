/** The languages of the app; a registry entry or a sentence that lacks one does not compile. */
export const languages = ["en", "da"] as const;
export type Language = (typeof languages)[number];
export type InEveryLanguage<Words> = Readonly<Record<Language, Words>>;

/** Something for each language. */
export const byLanguage = <Words>(wordsIn: (language: Language) => Words): InEveryLanguage<Words> =>
  Object.fromEntries(languages.map((language) => [language, wordsIn(language)])) as InEveryLanguage<Words>;
