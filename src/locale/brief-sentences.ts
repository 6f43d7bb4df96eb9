import type { InEveryLanguage } from "../model/language.ts";
import type { BriefWords } from "./brief-words.ts";
import { briefInDanish } from "./da-brief-words.ts";
import { briefInEnglish } from "./en-brief-words.ts";

/** What a brief says, in the languages of the app; loaded with the brief, not with the page. */
export const briefSentences: InEveryLanguage<BriefWords> = { en: briefInEnglish, da: briefInDanish };
