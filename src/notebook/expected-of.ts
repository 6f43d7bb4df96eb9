import type { Field, KeyField } from "../model/fields.ts";
import type { Expected } from "../model/problem.ts";

/** What the value of a field should be. */
export function expectedOf(field: Field): Expected {
  switch (field.kind) {
    case "number":
    case "number-or-auto":
      return { kind: field.kind, low: field.low, high: field.high, whole: field.whole };
    case "choice":
      return { kind: "choice", choices: field.choices };
    case "text":
    case "flag":
    case "levels":
    case "hash":
    case "count":
      return { kind: field.kind };
    case "name":
      return { kind: "short-name" };
    case "names": {
      const { least = field.default === null ? 1 : 0, most = null } = field;
      return { kind: "short-names", least, most };
    }
    case "histories":
      return { kind: "histories", lists: field.lists };
    case "mapping":
      return { kind: "mapping-from", keys: expectedOfKey(field.keys), values: expectedOf(field.values) };
    case "either":
      return { kind: "either", of: field.of.map(asAlternative) };
    case "groups":
      return { kind: "list-of-groups", choices: Object.keys(field.of) };
    case "some":
      return { kind: "some-keys", keys: Object.keys(field.of) };
    case "grid":
      return { kind: "grid", keys: Object.keys(field.of) };
    case "cell":
      return { kind: field.many ? "list-of-names" : "name" };
    case "group":
      return { kind: "mapping" };
    default:
      return field satisfies never;
  }
}

/** What a key of a mapping should be. */
export const expectedOfKey = (keys: KeyField): Expected =>
  keys.kind === "name" ? { kind: "short-name" } : { kind: "history", lists: keys.lists };

/** Where a group is one of several possibilities, its keys tell it from the others. */
const asAlternative = (field: Field): Expected =>
  field.kind === "group" ? { kind: "keys", keys: Object.keys(field.fields) } : expectedOf(field);
