import type { Bounds } from "../model/bounds.ts";
import type { Language } from "../model/language.ts";
import { formatBounds, formatCount, formatDecimal, formatPercent, formatRounded, spokenTag } from "./numbers.ts";

/** A name as somebody wrote it may be very long. */
const longestName = 60;

/**
 * What those who speak a language call it, such as "Dansk"; for the switch, which names languages before their words are
 * loaded.
 */
export function nameOfLanguage(language: Language): string {
  const tag = spokenTag(language);
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** Names in the quotation marks of a language, cut where they are as long as a page. */
export const quotedIn =
  (open: string, close: string) =>
  (name: string): string =>
    `${open}${name.length > longestName ? `${name.slice(0, longestName)}…` : name}${close}`;

/** What the sentences of one language are made with: its numbers, its lists of names, its plurals. */
export function speech(language: Language): Speech {
  const known = spoken.get(language) ?? speak(language);
  spoken.set(language, known);
  return known;
}

type Speech = ReturnType<typeof speak>;
const spoken = new Map<Language, Speech>();

function speak(language: Language) {
  const tag = spokenTag(language);
  const all = new Intl.ListFormat(tag, { type: "conjunction" });
  const any = new Intl.ListFormat(tag, { type: "disjunction" });
  const rules = new Intl.PluralRules(tag);
  const count = (value: number): string => formatCount(value, language);
  return {
    count,
    /** A count of which only bounds are known: 1–4; one number where they are equal. */
    bounds: (people: Bounds): string => formatBounds(people, language),
    percent: (share: number): string => formatPercent(share, language),
    rounded: (people: number): string => formatRounded(people, language),
    decimal: (value: number, digits: number): string => formatDecimal(value, digits, language),
    /** A whole number as it is, any other with two decimals. */
    number: (value: number): string => formatDecimal(value, Number.isInteger(value) ? 0 : 2, language),
    /** "a, b and c". */
    series: (names: readonly string[]): string => all.format(names),
    /** "a, b or c". */
    either: (names: readonly string[]): string => any.format(names),
    /** The word that goes with so many: one, or the others. */
    word: (value: number, one: string, other: string): string => (rules.select(value) === "one" ? one : other),
    /** So many with their word: "1 list", "3 lists". */
    plural: (value: number, one: string, other: string): string =>
      `${count(value)} ${rules.select(value) === "one" ? one : other}`,
    /** As it stands within a sentence: "Criterion" begins with a small letter there, and "BCa" does not. */
    small: (text: string): string =>
      /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase(tag) + text.slice(1) : text,
    capital: (text: string): string => text.charAt(0).toLocaleUpperCase(tag) + text.slice(1),
  } as const;
}
