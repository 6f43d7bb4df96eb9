import type { FieldWords } from "../model/field-words.ts";
import type { Field } from "../model/fields.ts";
import type { Language } from "../model/language.ts";
import { formatPercent, formatPlain } from "./numbers.ts";
import { series } from "./series.ts";

const say = {
  en: {
    between: (whole: boolean, low: string, high: string) =>
      `${whole ? "A whole number" : "A number"} from ${low} to ${high}.`,
    least: (least: string) => `At least ${least}.`,
    exactly: (count: string) => `Exactly ${count}.`,
    most: (most: string) => `At most ${most}.`,
    auto: "automatic",
    yes: "yes",
    no: "no",
    none: "none",
  },
  da: {
    between: (whole: boolean, low: string, high: string) =>
      `${whole ? "Et helt tal" : "Et tal"} fra ${low} til ${high}.`,
    least: (least: string) => `Mindst ${least}.`,
    exactly: (count: string) => `Netop ${count}.`,
    most: (most: string) => `Højst ${most}.`,
    auto: "automatisk",
    yes: "ja",
    no: "nej",
    none: "ingen",
  },
} as const;

/** What may be entered, in a short sentence; null where there is nothing to say beyond the choices that are offered. */
export function fieldBounds(field: Field, language: Language): string | null {
  const number = (value: number): string => formatPlain(value, language);
  switch (field.kind) {
    case "number":
    case "number-or-auto":
      return say[language].between(field.whole, number(field.low), number(field.high));
    case "names": {
      const { least = 0, most } = field;
      if (least > 0 && least === most) return say[language].exactly(number(least));
      if (least > 1) return say[language].least(number(least));
      return most === undefined ? null : say[language].most(number(most));
    }
    case "groups":
    case "grid":
      return say[language].most(number(field.most));
    default:
      return null;
  }
}

/** What holds where nothing is entered; null where something must be. */
export function fieldDefault(field: Field, words: FieldWords, language: Language): string | null {
  switch (field.kind) {
    case "number":
      return formatPlain(field.default, language);
    case "number-or-auto":
      return words.choices?.auto ?? say[language].auto;
    case "flag":
      return field.default ? say[language].yes : say[language].no;
    case "choice":
      return words.choices?.[field.default] ?? field.default;
    case "levels":
      return series(
        field.default.map((level) => formatPercent(level, language)),
        language,
      );
    case "text":
      return field.default === "" ? say[language].none : field.default;
    case "names":
    case "histories":
      if (field.default === null) return null;
      return field.default.length === 0 ? say[language].none : series(field.default, language);
    case "groups":
      return say[language].none;
    case "mapping":
      return field.default === undefined ? null : say[language].none;
    case "name":
    case "hash":
    case "count":
    case "group":
    case "some":
    case "cell":
    case "either":
    case "grid":
      return null;
    default:
      return field satisfies never;
  }
}
