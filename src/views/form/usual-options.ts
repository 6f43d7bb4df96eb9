import * as v from "valibot";
import type { Field, Fields, OptionsOf } from "../../model/fields.ts";
import { printModel } from "../../model/model-notation.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { fieldsSchema } from "../../notebook/field-kinds/index.ts";

/**
 * The options with which a method would begin on a table: as usual, the model of independent lists where one must be
 * named, and the first lists where lists must be. Null where something else must be given that nothing can stand for.
 */
export function usualOptions(fields: Fields, { lists }: OverlapTable): OptionsOf<Fields> | null {
  const given = Object.entries<Field>(fields).flatMap(([name, field]): [string, unknown][] => {
    if (field.kind === "text" && field.default === null && field.offers === "models") {
      return [[name, printModel(Int32Array.from(lists, (_, list) => 1 << list))]];
    }
    if (field.kind === "names" && field.default === null && field.offers === "lists") {
      return [[name, lists.slice(0, field.least ?? 1)]];
    }
    return [];
  });
  const parsed = v.safeParse(fieldsSchema(fields), Object.fromEntries(given));
  return parsed.success ? (parsed.output as OptionsOf<Fields>) : null;
}

/** The fields that have no usual value: what a method asks for. */
export const askedFields = (fields: Fields): readonly string[] =>
  Object.entries<Field>(fields)
    .filter(([name, field]) => !v.is(fieldsSchema({ [name]: field }), {}))
    .map(([name]) => name);
