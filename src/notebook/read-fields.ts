import * as v from "valibot";
import type { Field, Fields } from "../model/fields.ts";
import type { Expected, Problem } from "../model/problem.ts";
import { byPlace, type Located, type Reference, type Spec } from "./document.ts";
import { fieldsSchema } from "./fields-schema.ts";
import type { YamlNode } from "./yaml-node.ts";

export type FieldsReading =
  | { readonly ok: true; readonly spec: Spec; readonly references: readonly Reference[] }
  | { readonly ok: false; readonly problems: readonly [Located, ...Located[]] };

type Path = readonly (string | number)[];

/** Reads the value of a cell called for by `fields`, defaults filled in; `owner` names the whole in problems. */
export function readFields(fields: Fields, node: YamlNode, owner: string): FieldsReading {
  const nothingWritten = node.value === null;
  const parsed = v.safeParse(fieldsSchema(fields), nothingWritten ? {} : node.value);
  if (parsed.success) {
    const spec = parsed.output as Spec;
    return { ok: true, spec, references: referencesOf(fields, node) };
  }
  const [first, ...rest] = located(parsed.issues, fields, node, owner);
  return {
    ok: false,
    problems: [first ?? { ...node.place, problem: wrongValue(owner, { kind: "mapping" }) }, ...rest],
  };
}

function located(issues: readonly v.BaseIssue<unknown>[], fields: Fields, node: YamlNode, owner: string): Located[] {
  const found = issues.map((issue) => {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    return problemAt(path, fields, node, owner);
  });
  // A wrong choice, such as an unknown method, leaves open which other keys belong here.
  const choiceIsWrong = found.some(
    ({ problem }) => problem.code === "wrong-value" && problem.expected.kind === "choice" && problem.key in fields,
  );
  const kept = choiceIsWrong ? found.filter(({ problem }) => problem.code === "wrong-value") : found;
  return kept.sort(byPlace);
}

function problemAt(path: Path, fields: Fields, node: YamlNode, owner: string): Located {
  let here = node;
  let known: Fields = fields;
  let field: Field | null = null;
  let key = owner;
  for (const step of path) {
    // A step inside a field that is no group is an item of its list, which the field's own problem speaks for.
    const child = here.children.get(step);
    if (field === null || field.kind === "group") {
      key = String(step);
      field = Object.hasOwn(known, key) ? (known[key] ?? null) : null;
      if (field === null) {
        const place = child?.keyPlace ?? here.place;
        return { ...place, problem: { code: "unknown-key", key, known: Object.keys(known) } };
      }
      if (child === undefined) return { ...here.keyPlace, problem: { code: "missing-key", key } };
      if (field.kind === "group") known = field.fields;
    }
    if (child === undefined) break;
    here = child;
  }
  return { ...here.place, problem: wrongValue(key, field ? expectedOf(field) : { kind: "mapping" }) };
}

const wrongValue = (key: string, expected: Expected): Problem => ({ code: "wrong-value", key, expected });

function expectedOf(field: Field): Expected {
  switch (field.kind) {
    case "number":
    case "number-or-auto":
      return { kind: field.kind, low: field.low, high: field.high, whole: field.whole };
    case "choice":
      return { kind: "choice", choices: field.choices };
    case "text":
      return { kind: "text" };
    case "levels":
      return { kind: "levels" };
    case "names":
      return { kind: "list-of-names" };
    case "cell":
      return { kind: field.many ? "list-of-names" : "name" };
    case "group":
      return { kind: "mapping" };
    default:
      return field satisfies never;
  }
}

/** The names of cells that a valid value mentions, in the order in which the fields are declared. */
function referencesOf(fields: Fields, node: YamlNode): Reference[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const child = node.children.get(key);
    if (child === undefined) return [];
    if (field.kind === "group") return referencesOf(field.fields, child);
    if (field.kind !== "cell") return [];
    return [child, ...child.children.values()].flatMap(({ value, place }) =>
      typeof value === "string" ? [{ ...place, name: value, of: field.of }] : [],
    );
  });
}
