import type { Language } from "../model/language.ts";
import { spokenTag } from "./numbers.ts";

const plain = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** How a language writes numbers: its digits from 0, and what stands between them. */
interface Marks {
  readonly digits: readonly string[];
  readonly decimal: string;
  readonly group: string;
  /** A number whose thousands stand apart. */
  readonly grouped: RegExp;
}

const known = new Map<Language, Marks>();

function marksOf(language: Language): Marks {
  const marks = known.get(language) ?? readMarks(language);
  known.set(language, marks);
  return marks;
}

function readMarks(language: Language): Marks {
  const format = new Intl.NumberFormat(spokenTag(language), { useGrouping: "always", minimumFractionDigits: 1 });
  const parts = format.formatToParts(1_234_567.8);
  const mark = (type: "group" | "decimal"): string => parts.find((part) => part.type === type)?.value ?? "";
  const one = new Intl.NumberFormat(spokenTag(language), { useGrouping: false });
  const [group, decimal] = [mark("group"), mark("decimal")];
  return {
    digits: Array.from({ length: 10 }, (_, digit) => one.format(digit)),
    decimal,
    group,
    grouped: new RegExp(`^-?\\d{1,3}([${group}]\\d{3})+([${decimal}]\\d+)?$`),
  };
}

/**
 * The number that somebody entered, with the marks of the language or with a point for its decimals: 1,000 and 0.02 in
 * English, 1.000 and 0,02 in Danish, 0.02 in either. Null where it is none.
 */
export function parseNumber(text: string, language: Language): number | null {
  const { digits, decimal, group, grouped } = marksOf(language);
  const written = text
    .replace(/\s/g, "")
    .replace(/\p{Nd}/gu, (digit) => (digits.includes(digit) ? String(digits.indexOf(digit)) : digit));
  const ungrouped = grouped.test(written) ? written.replaceAll(group, "") : written;
  const normal = ungrouped.replace(decimal, ".").replace(",", ".");
  return plain.test(normal) ? Number(normal) : null;
}
