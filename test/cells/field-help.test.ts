import { describe, expect, test } from "vitest";
import type { CellKind } from "../../src/cells/cell-kind.ts";
import { helpOfFields, wordsOfFields } from "../../src/cells/field-help.ts";
import { cellKinds, isCellKind } from "../../src/cells/index.ts";
import { methods } from "../../src/estimators/index.ts";
import { catalogues } from "../../src/locale/catalogues.ts";
import { methodWords } from "../../src/locale/method-words.ts";
import type { FieldsWords, FieldWords } from "../../src/model/field-words.ts";
import type { Field, Fields } from "../../src/model/fields.ts";
import { type Language, languages } from "../../src/model/language.ts";
import { fieldsWithin } from "../../src/notebook/field-kinds/index.ts";
import { markFields } from "../../src/notebook/marks.ts";

/** The path of everything that has no words: fields, choices and alternatives, at any depth. */
const unsaid = (fields: Fields, words: FieldsWords, at = ""): string[] =>
  Object.entries(fields).flatMap(([name, field]) => unsaidOf(field, words[name], `${at}${name}`));

function unsaidOf(field: Field, words: FieldWords | undefined, at: string): string[] {
  if (words === undefined) return [at];
  const { label, help, choices = {}, alternatives } = words;
  const sentence = /^[\p{Lu}\d].*[.!?]$/su;
  return [
    ...(/^[\p{Lu}\d]/u.test(label) ? [] : [`${at} label`]),
    ...(sentence.test(help) ? [] : [`${at} help`]),
    ...choicesIn(field).flatMap((choice) => (choices[choice] ? [] : [`${at} = ${choice}`])),
    ...(alternatives && field.kind === "either" && alternatives.length !== field.of.length ? [`${at} either`] : []),
    ...unsaid(fieldsWithin(field), words.fields ?? {}, `${at}.`),
  ];
}

const choicesIn = (field: Field): readonly string[] =>
  field.kind === "choice" ? field.choices : field.kind === "either" ? field.of.flatMap(choicesIn) : [];

describe.each(languages)("in %s", (language: Language) => {
  test.each(Object.keys(cellKinds).filter(isCellKind))("every field of a %s cell has words", (id) => {
    const kind: CellKind = cellKinds[id];
    const { method } = kind.fields({});
    const methods = method?.kind === "choice" ? method.choices : [undefined];
    for (const each of methods) {
      const written = each === undefined ? {} : { method: each };
      expect(unsaid(kind.fields(written), wordsOfFields(id, written, language))).toEqual([]);
    }
  });

  test.each(Object.entries(methods))("every field of the method %s has words, and no others", (name, { fields }) => {
    const said = methodWords(name, language)?.fields ?? {};
    expect(unsaid(fields, said)).toEqual([]);
    expect(Object.keys(said)).toEqual(Object.keys(fields));
  });

  test("so do the keys that every kind of cell has", () => {
    expect(unsaid(markFields, catalogues[language].fields.marks)).toEqual([]);
  });
});

const helpOfMethod = (method: keyof typeof methods, language: Language) =>
  helpOfFields(methods[method].fields, catalogues[language].methods[method].fields, language);

test("the help of a method tells what may be entered and what holds otherwise", () => {
  const help = helpOfMethod("best-model", "en");
  expect(help.map(({ key }) => key)).toEqual([
    "criterion",
    "order",
    "interval",
    "interval.kind",
    "interval.replicates",
    "interval.inner",
    "interval.levels",
    "interval.candidates",
  ]);
  const replicates = help.find(({ key }) => key === "interval.replicates");
  expect(replicates).toMatchObject({ bounds: "A whole number from 100 to 20,000.", usual: "1,000" });
  const levels = helpOfMethod("pairs", "da")[0];
  expect(levels).toMatchObject({ label: "Niveauer", usual: "95\u00a0% og 80\u00a0%" });
});
