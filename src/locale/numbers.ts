import type { Language } from "../model/language.ts";

/** The languages that are written here as they are in another country than most. */
const countries: Readonly<Record<string, string>> = { en: "en-GB" };

/** The tag of a language as it is written where the app is used: it decides how numbers, lists and plurals are formed. */
export const spokenTag = (language: string): string => countries[language] ?? language;

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(spokenTag(language), { useGrouping: "always", ...options });
  formatters.set(key, made);
  return made;
}

/** A count of people, exact: 2,744. */
export const formatCount = (count: number, language: Language): string =>
  formatter(language, { maximumFractionDigits: 0 }).format(count);

/** A count of which only bounds are known: 1–4; one number where they are equal. */
export const formatBounds = (
  { low, high }: { readonly low: number; readonly high: number },
  language: Language,
): string =>
  low === high ? formatCount(low, language) : `${formatCount(low, language)}–${formatCount(high, language)}`;

/** An estimated number of people, to two significant figures, as it has no more: 11,000. */
export const formatRounded = (total: number, language: Language): string =>
  formatter(language, { maximumSignificantDigits: 2 }).format(total);

/** A ratio such as "between 3 and 8.4 unknown for each known person", to two significant figures. */
export const formatRatio = formatRounded;

export const formatDecimal = (value: number, digits: number, language: Language): string =>
  formatter(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

/** A share in [0, 1] as a percentage: 95 %. */
export const formatPercent = (share: number, language: Language): string =>
  formatter(language, { style: "percent", maximumFractionDigits: 1 }).format(share);

/** A probability to two significant figures, below one in ten thousand as such: 0.012, < 0.0001. */
export const formatProbability = (probability: number, language: Language): string =>
  probability < 0.0001
    ? `< ${formatDecimal(0.0001, 4, language)}`
    : formatter(language, { maximumSignificantDigits: 2 }).format(probability);

/** A number as somebody enters it, with all its digits: 0.02, 1,000. */
export const formatPlain = (value: number, language: Language): string =>
  formatter(language, { maximumSignificantDigits: 15 }).format(value);

/** R-hat as finely as it matters: to three digits where it is near what is wanted. */
export const formatRHat = (rHat: number, language: Language): string =>
  Number.isFinite(rHat) ? formatDecimal(rHat, rHat < 1.1 ? 3 : 2, language) : "∞";
