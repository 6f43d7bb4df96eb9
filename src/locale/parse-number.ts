import type { Language } from "../model/language.ts";

const grouped: Readonly<Record<Language, RegExp>> = {
  en: /^-?\d{1,3}(,\d{3})+(\.\d+)?$/,
  da: /^-?\d{1,3}(\.\d{3})+(,\d+)?$/,
};
const plain = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/**
 * The number that somebody entered, with the marks of the language or with those of the other: 1,000 and 0.02 in English,
 * 1.000 and 0,02 in Danish, 0.02 in either. Null where it is none.
 */
export function parseNumber(text: string, language: Language): number | null {
  const digits = text.replace(/\s/g, "");
  const ungrouped = grouped[language].test(digits) ? digits.replaceAll(language === "en" ? "," : ".", "") : digits;
  const normal = ungrouped.replace(",", ".");
  return plain.test(normal) ? Number(normal) : null;
}
