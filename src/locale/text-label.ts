import type { InEveryLanguage } from "../model/language.ts";

/** What a text in a notebook is called, by how it begins. */
export const textLabel: InEveryLanguage<(beginning: string) => string> = {
  en: (beginning) => (beginning === "" ? "Text" : `Text: ${beginning}`),
  da: (beginning) => (beginning === "" ? "Tekst" : `Tekst: ${beginning}`),
};
