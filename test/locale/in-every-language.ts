import { type InEveryLanguage, languages } from "../../src/model/language.ts";

/** What an example says in English and Danish; languages that came later have it in English. */
export const said = <Words>(en: Words, da: Words = en): InEveryLanguage<Words> =>
  Object.fromEntries(languages.map((language) => [language, language === "da" ? da : en])) as InEveryLanguage<Words>;
