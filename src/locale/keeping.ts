import type { InEveryLanguage } from "../model/language.ts";
import { keepingInDanish } from "./da-keeping-words.ts";
import { keepingInEnglish } from "./en-keeping-words.ts";
import type { KeepingWords } from "./keeping-words.ts";

/** What is said about files, links and drafts; it is loaded with the menu that says it. */
export const keepingWords: InEveryLanguage<KeepingWords> = { en: keepingInEnglish, da: keepingInDanish };
