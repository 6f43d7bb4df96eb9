import { estimators } from "../estimators/index.ts";
import type { Estimator } from "../model/estimator.ts";
import type { FieldsWords, FieldWords } from "../model/field-words.ts";
import type { Field, Fields } from "../model/fields.ts";
import type { Language } from "../model/language.ts";
import { fieldBounds, fieldDefault } from "../text/field-facts.ts";
import type { CellKind } from "./cell-kind.ts";
import { cellKinds } from "./index.ts";

/** What is said of one field, in a form and in the documentation alike. */
export interface FieldHelp {
  /** As a notebook writes it, within the field that holds it: `interval`, then `interval.replicates`. */
  readonly key: string;
  readonly label: string;
  readonly help: string;
  /** What may be entered, in a sentence; null where the choices say it. */
  readonly bounds: string | null;
  /** What holds where nothing is written; null where something must be. */
  readonly usual: string | null;
  /** What may be written for it, and what each stands for. */
  readonly choices: Readonly<Record<string, string>>;
}

/** The words of the fields of a cell in which so much is written. */
export const wordsOfFields = (
  kind: CellKind,
  written: Readonly<Record<string, unknown>>,
  language: Language,
): FieldsWords => ({ ...kind.words[language].fields, ...kind.broughtWords?.(written, language) });

/** The help of every field of a kind of cell, or of a method, those within groups after the group. */
export function fieldHelp(
  of: { readonly kind: keyof typeof cellKinds } | { readonly method: keyof typeof estimators },
  language: Language,
): readonly FieldHelp[] {
  if ("kind" in of) {
    const kind: CellKind = cellKinds[of.kind];
    const words = wordsOfFields(kind, {}, language);
    // The options of methods are told with the methods.
    const own = Object.entries(kind.fields({})).filter(([key]) => Object.hasOwn(kind.words[language].fields, key));
    return helpOf(Object.fromEntries(own), words, language, "");
  }
  const method: Estimator = estimators[of.method];
  return helpOf(method.fields, method.words[language].fields, language, "");
}

function helpOf(fields: Fields, words: FieldsWords, language: Language, within: string): readonly FieldHelp[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const said = words[name];
    if (said === undefined) return [];
    const key = within === "" ? name : `${within}.${name}`;
    return [helpOfOne(key, field, said, language), ...helpOf(fieldsWithin(field), said.fields ?? {}, language, key)];
  });
}

const helpOfOne = (key: string, field: Field, words: FieldWords, language: Language): FieldHelp => ({
  key,
  label: words.label,
  help: words.help,
  bounds: fieldBounds(field, language),
  usual: fieldDefault(field, words, language),
  choices: words.choices ?? {},
});

/** The fields that a field holds under names of their own. */
export function fieldsWithin(field: Field): Fields {
  switch (field.kind) {
    case "group":
      return field.fields;
    case "some":
    case "grid":
      return field.of;
    case "groups":
      return Object.fromEntries(
        Object.entries(field.of).map(([name, fields]) => [name, { kind: "group", fields } as Field]),
      );
    case "either":
      return Object.assign({}, ...field.of.map(fieldsWithin));
    default:
      return {};
  }
}
