import { type EitherField, type Field, type Fields, isPlain, type PlainField } from "../model/fields.ts";
import type { MethodFields } from "../model/scenario.ts";

type SomeField = Extract<PlainField, { readonly kind: "some" }>;

/**
 * A field for some options of any method, so that a misspelt name shows where it is written. Which of them the method has
 * that a scenario ends with shows when it is known; a value is right if it suits the option of that name of any method.
 */
export const anyMethodOptions = (methods: MethodFields): SomeField => someOf(Object.values(methods));

function someOf(sets: readonly Fields[]): SomeField {
  const names = [...new Set(sets.flatMap((fields) => Object.keys(fields)))];
  const of = names.flatMap((name): [string, PlainField | EitherField][] => {
    const field = oneFor(sets.flatMap((fields) => (Object.hasOwn(fields, name) ? (fields[name] ?? []) : [])));
    return field ? [[name, field]] : [];
  });
  return { kind: "some", of: Object.fromEntries(of) };
}

/** What takes a value of any of these fields; members of groups, and choices, are put together. */
export function oneFor(fields: readonly Field[]): PlainField | EitherField | null {
  const groups = fields.flatMap((field) => (field.kind === "group" ? [field.fields] : []));
  const choices = fields.flatMap((field) => (field.kind === "choice" ? field.choices : []));
  const [choice] = choices;
  const others = fields.filter(isPlain).filter(({ kind }) => kind !== "group" && kind !== "choice");
  const alternatives: PlainField[] = [
    ...(groups.length > 0 ? [someOf(groups)] : []),
    ...(choice === undefined ? [] : [{ kind: "choice", default: choice, choices: [...new Set(choices)] } as const]),
    ...new Map(others.map((field) => [JSON.stringify(field), field])).values(),
  ];
  const [only, ...more] = alternatives;
  if (!only) return null;
  return more.length === 0 ? only : { kind: "either", of: alternatives };
}
