import * as v from "valibot";
import type { Field, Fields } from "../model/fields.ts";

type Schema = v.GenericSchema<unknown, unknown>;

/** Levels of an interval that make sense to print: more likely than not, and not certain. */
export const levelBounds = { low: 0.5, high: 0.999, most: 6 } as const;
const longestText = 1000;

/** The closed schema of a set of fields: a key that is left out gets its default, a key that is not in the set fails. */
export function fieldsSchema(fields: Fields): Schema {
  const entries = Object.entries(fields).map(([name, field]) => [name, withDefault(field)] as const);
  return v.pipe(v.custom(isMapping), v.objectWithRest(Object.fromEntries(entries), v.never()));
}

/** The schema of one field's value when it is written. */
export function fieldSchema(field: Field): Schema {
  switch (field.kind) {
    case "number":
      return numberWithin(field);
    case "number-or-auto":
      return v.union([v.literal("auto"), numberWithin(field)]);
    case "choice":
      return v.picklist(field.choices);
    case "text":
      return v.pipe(v.string(), v.maxLength(longestText));
    case "levels":
      return v.pipe(
        v.array(v.pipe(v.number(), v.minValue(levelBounds.low), v.maxValue(levelBounds.high))),
        v.minLength(1),
        v.maxLength(levelBounds.most),
        v.check((levels) => new Set(levels).size === levels.length),
      );
    case "names":
      return distinctNames;
    case "cell":
      return field.many ? v.pipe(distinctNames, v.minLength(1)) : oneName;
    case "group":
      return fieldsSchema(field.fields);
    default:
      return field satisfies never;
  }
}

/** One name or a list of distinct ones; always a list afterwards. */
const distinctNames = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((names) => (typeof names === "string" ? [names] : names)),
  v.check((names) => new Set(names).size === names.length),
);

/** A name, or a list that holds only it. */
const oneName = v.union([
  v.string(),
  v.pipe(
    v.strictTuple([v.string()]),
    v.transform(([name]) => name),
  ),
]);

function withDefault(field: Field): Schema {
  const schema = fieldSchema(field);
  switch (field.kind) {
    case "cell":
      return schema;
    case "text":
      return field.default === null ? schema : v.optional(schema, field.default);
    case "group":
      return v.optional(schema, {});
    default:
      return v.optional(schema, field.default);
  }
}

function numberWithin({ low, high, whole }: { low: number; high: number; whole: boolean }): Schema {
  const bounded = v.pipe(v.number(), v.minValue(low), v.maxValue(high));
  return whole ? v.pipe(bounded, v.integer()) : bounded;
}

const isMapping = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);
