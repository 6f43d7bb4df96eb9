import * as v from "valibot";
import { type CountBounds, countBounds } from "../data/count-bounds.ts";
import type { Field, Fields, KeyField } from "../model/fields.ts";
import { areHistoryDigits } from "../model/history-digits.ts";
import { isListName } from "../model/list-name.ts";
import { mostPossible } from "../model/most-possible.ts";
import { groupFields } from "./group-fields.ts";

type Schema = v.GenericSchema<unknown, unknown>;

/** Levels of an interval that make sense to print: more likely than not, and not certain. */
export const levelBounds = { low: 0.5, high: 0.999, most: 6 } as const;
const longestText = 1000;

/** More people than there are, and so few that the sum of any table is exact. */
const largestCount = 1e10;

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
    case "flag":
      return v.boolean();
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
      return distinct(shortName, field.least ?? (field.default === null ? 1 : 0), field.most);
    case "name":
      return shortName;
    case "hash":
      return v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
    case "count":
      return count;
    case "histories":
      return distinct(historyOf(field.lists), field.default === null ? 1 : 0);
    case "mapping":
      return v.pipe(
        v.custom(isMapping),
        v.record(keySchema(field.keys), fieldSchema(field.values)),
        v.check((mapping) => field.default !== undefined || Object.keys(mapping).length > 0),
      );
    case "either":
      return v.union(field.of.map(fieldSchema));
    case "groups":
      return v.pipe(
        v.array(
          v.lazy((item) => {
            const fields = groupFields(field, item);
            return fields ? fieldsSchema(fields) : v.never();
          }),
        ),
        v.maxLength(field.most),
      );
    case "cell":
      return field.many ? distinct(v.string(), 1) : oneName;
    case "group":
      return fieldsSchema(field.fields);
    case "some":
      return v.pipe(
        v.custom(isMapping),
        v.objectWithRest(
          Object.fromEntries(Object.entries(field.of).map(([name, each]) => [name, v.optional(fieldSchema(each))])),
          v.never(),
        ),
        v.check((some) => Object.keys(some).length > 0),
      );
    case "grid":
      // Its values are read one by one, with their places; see `readGrid`.
      return v.unknown();
    default:
      return field satisfies never;
  }
}

/** One text or a list of distinct ones; always a list afterwards. */
function distinct(one: v.GenericSchema<unknown, string>, least: number, most = Number.POSITIVE_INFINITY): Schema {
  return v.pipe(
    v.union([
      v.pipe(
        one,
        v.transform((name) => [name]),
      ),
      v.array(one),
    ]),
    v.minLength(least),
    v.maxLength(most),
    v.check((names) => new Set(names).size === names.length),
  );
}

/** A number, such as a year, is a text too as long as its digits say all of it. */
const digitsOrText = v.pipe(v.union([v.string(), v.pipe(v.number(), v.safeInteger())]), v.transform(String));

const shortName = v.pipe(digitsOrText, v.check(isListName));

const historyOf = (lists: number | null) =>
  v.pipe(
    digitsOrText,
    v.check((digits) => areHistoryDigits(digits, lists)),
  );

const keySchema = (keys: KeyField): v.GenericSchema<string, string> =>
  v.pipe(
    v.string(),
    v.check((key) => (keys.kind === "history" ? areHistoryDigits(key, keys.lists) : isListName(key))),
  );

const count = v.pipe(digitsOrText, v.transform(countBounds), v.custom<CountBounds>(isUsableCount));

function isUsableCount(bounds: unknown): boolean {
  const { low, high } = (bounds ?? { low: 0, high: Number.POSITIVE_INFINITY }) as CountBounds;
  return high <= largestCount && high - low < mostPossible;
}

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
    case "name":
    case "hash":
    case "count":
    case "either":
    case "some":
    case "grid":
      return schema;
    case "mapping":
      return field.default === undefined ? schema : v.optional(schema, field.default);
    case "groups":
      return v.optional(schema, []);
    case "text":
    case "names":
    case "histories":
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
