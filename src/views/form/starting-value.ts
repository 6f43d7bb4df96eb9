import type { Field } from "../../model/fields.ts";

/** What a field holds when it is asked for anew, before anybody has entered anything; it need not be enough yet. */
export function startingValue(field: Field): unknown {
  switch (field.kind) {
    case "number":
    case "number-or-auto":
    case "flag":
    case "choice":
    case "levels":
      return field.default;
    case "text":
    case "names":
    case "histories":
      return field.default ?? (field.kind === "text" ? "" : []);
    case "name":
    case "hash":
    case "count":
      return "";
    case "cell":
      return field.many ? [] : "";
    case "either": {
      const [first] = field.of;
      return first?.kind === "choice" ? first.choices[0] : first && startingValue(first);
    }
    case "groups":
    case "grid":
      return [];
    case "group":
    case "some":
    case "mapping":
      return {};
    default:
      return field satisfies never;
  }
}

/** The same under a key of a grid, where no word is tried before somebody chooses it. */
export const startingValueInGrid = (field: Field): unknown => (field.kind === "choice" ? [] : startingValue(field));
