import { catalogues } from "../locale/catalogues.ts";
import type { FieldsWords, FieldWords } from "../model/field-words.ts";
import type { Field, Fields } from "../model/fields.ts";
import type { Language } from "../model/language.ts";
import { fieldBounds, fieldDefault, fieldsWithin } from "../notebook/field-kinds/index.ts";
import type { CellKind } from "./cell-kind.ts";
import { type CellKindId, cellKinds } from "./index.ts";

/** The words of the fields of a cell in which so much is written. */
export function wordsOfFields(
  kind: CellKindId,
  written: Readonly<Record<string, unknown>>,
  language: Language,
): FieldsWords {
  const { broughtWords }: CellKind = cellKinds[kind];
  return { ...catalogues[language].cells[kind].fields, ...broughtWords?.(written, language) };
}

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

/** The help of every field that has words, those within a group after the group. */
export function helpOfFields(
  fields: Fields,
  words: FieldsWords,
  language: Language,
  within = "",
): readonly FieldHelp[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const said = words[name];
    if (said === undefined) return [];
    const key = within === "" ? name : `${within}.${name}`;
    return [
      helpOfOne(key, field, said, language),
      ...helpOfFields(fieldsWithin(field), said.fields ?? {}, language, key),
    ];
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
