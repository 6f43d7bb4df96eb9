import { methods } from "../estimators/index.ts";
import { catalogues } from "../locale/catalogues.ts";
import type { Method } from "../model/estimator.ts";
import type { FieldsWords } from "../model/field-words.ts";
import type { Language } from "../model/language.ts";
import type { CellKind } from "./cell-kind.ts";
import { type FieldHelp, helpOfFields } from "./help-of-fields.ts";
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

/** The help of every field of a kind of cell, or of a method, those within groups after the group. */
export function fieldHelp(
  of: { readonly kind: CellKindId } | { readonly method: keyof typeof methods },
  language: Language,
): readonly FieldHelp[] {
  if ("kind" in of) {
    const kind: CellKind = cellKinds[of.kind];
    const { fields } = catalogues[language].cells[of.kind];
    // The options of methods are told with the methods.
    const own = Object.entries(kind.fields({})).filter(([key]) => Object.hasOwn(fields, key));
    return helpOfFields(Object.fromEntries(own), wordsOfFields(of.kind, {}, language), language);
  }
  const method: Method = methods[of.method];
  return helpOfFields(method.fields, catalogues[language].methods[of.method].fields, language);
}
